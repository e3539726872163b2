using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// What grows behind another growth is the same of a part: "Orders rose 8%, led by Pumps up 16%" tells no revenue. Where
/// nobody says what grows, revenue is supposed.
/// </summary>
internal static class LedBy
{
    private static readonly HashSet<string> Joining = WordSet.Exact("with including");

    private static readonly HashSet<string> Leading = WordSet.Exact("led driven fueled paced helped supported");

    private static readonly HashSet<string> Again = WordSet.Exact("it they");

    private static readonly HashSet<string> Whiles = WordSet.Exact("while whereas");

    // What parts are often told of one after the other.
    private static readonly HashSet<string> Told = WordSet.Exact(
        "ComparableSales SameStoreOperatingIncome Orders Bookings Billings"
    );

    /// <summary>The link; the one given where the figure is no such one.</summary>
    public static Link? Of(Statement said, Figure figure, Link? link, FactDraft? previous)
    {
        // "Same-store income grew 5%, with revenue up 4%".
        if (
            link is { Concept: "RevenueGrowth", Scope: null, Mention: not null }
            && previous?.Concept == "SameStoreOperatingIncome"
            && IsJoined(said.Tokens, previous.Figure.Last + 1, figure.First)
        )
        {
            return link with { Scope = "Same-store" };
        }

        // "Soap sales grew 5%, driven by 9% volume growth in Asia".
        if (
            link is { IsGrowth: true, Mention: not null, Scope: { } place }
            && previous is { IsNamed: true, Scope: not (FactDraft.Total or FactDraft.Unnamed) }
            && Places.Is(place)
            && !Places.Is(previous.Scope)
            && IsLed(said.Tokens, previous.Figure.Last + 1, figure.First)
        )
        {
            return link with { Scope = PlaceNames.Join(previous.Scope, place) };
        }

        if (link is not { IsSupposed: true, Scope: { } part })
        {
            return link;
        }

        // "Room revenue in Asia was up 4%, and in Europe it was up 9%": what was up before.
        if (
            previous is { IsNamed: true, IsGrowth: true }
            && said.Tokens.Last(previous.Figure.Last + 1, figure.First, Again) is var again and > 0
            && !said.Mentions.Exists(other => other.First > previous.Figure.Last && other.Last < figure.First)
            && GrowthCues.Before(said, figure.First, out var cue) != 0
            && cue - again <= 2
        )
        {
            return Link.Again(previous) with { Scope = part, Direction = link.Direction };
        }

        if (previous is null)
        {
            return While(said, figure, link, part);
        }

        if (
            said.Mentions.FindLast(mention => mention.Last < previous.Figure.First) is not { } mention
            || said.Mentions.Exists(other => other.First > previous.Figure.Last && other.Last < figure.First)
        )
        {
            return link;
        }

        var isJoined = IsJoined(said.Tokens, previous.Figure.Last + 1, figure.First);
        if (mention.Concept.Name == "Revenue")
        {
            // "Soap sales grew 5%, driven by 9% growth in Asia".
            return
                isJoined
                && Places.Is(part)
                && previous.Scope is not (FactDraft.Total or FactDraft.Unnamed)
                && !Places.Is(previous.Scope)
                ? link with
                {
                    Scope = $"{previous.Scope} in {part}",
                }
                : link;
        }

        var isOfSame = previous.Concept.StartsWith(mention.Concept.Name, StringComparison.Ordinal);
        return isJoined && mention.Concept.Measure == Measure.Other && !previous.IsNamed ? Link.Nothing
            : !isOfSame || !isJoined && !Told.Contains(mention.Concept.Name) ? link
            : mention.Concept.Measure is Measure.Money or Measure.Count or Measure.Price
                ? Link.Growth(mention, link.Direction) with
                {
                    Scope = part,
                }
            : previous.Concept == mention.Concept.Name && Told.Contains(mention.Concept.Name)
                ? Link.To(mention) with
                {
                    Scope = part,
                    Direction = link.Direction,
                }
            : link;
    }

    // "U.S. room revenue was unchanged, while Asia rose 5%": the same of another part, where no figure stands before.
    private static Link While(Statement said, Figure figure, Link link, string part) =>
        said.Mentions.FindLast(mention => mention.Last < figure.First) is { Scope: not null, IsGrowth: false } mention
        && said.Tokens.Any(mention.Last + 1, figure.First, Whiles)
        && (mention.Concept.Measure == Measure.Price || Told.Contains(mention.Concept.Name))
            ? (
                mention.Concept.Measure == Measure.Rate || mention.Concept.Name == "ComparableSales"
                    ? Link.To(mention)
                    : Link.Growth(mention, link.Direction)
            ) with
            {
                Scope = part,
                Direction = link.Direction,
            }
            : link;

    private static bool IsJoined(Token[] tokens, int start, int end) =>
        tokens.Any(start, end, Joining) || IsLed(tokens, start, end);

    private static bool IsLed(Token[] tokens, int start, int end) =>
        tokens.First(start, end, Leading) is var word and >= 0 && tokens.Word(word + 1) == "by";
}
