using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names the part of the business that a figure is only known to be of, by the words of its own sentence.</summary>
internal static class PartsSaid
{
    private const int Reach = 4;

    private const int Longest = 7;

    private static readonly HashSet<string> With = WordSet.Exact("with");

    private static readonly HashSet<string> Joints = WordSet.Exact("with by");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the and");

    public static Link Of(Link link, Statement said, Figure figure, FactDraft? previous) =>
        link.Concept == FactDraft.Other ? link
        // "a gain of $5 million related to the pier sale".
        : link.Scope is null
        && link.Concept is "Gains" or "IncomeTaxExpense"
        && PhrasesBehind.Deal(said, figure) is { } deal
            ? link with
            {
                Scope = deal,
            }
        // "a 70% attach rate of our embedded tools".
        : link.Mention is { Concept.Measure: Measure.Rate } rate
        && rate.First == figure.Last + 1
        && said.Tokens.Are(rate.Last + 1, "of", "our")
        && PhrasesBehind.Of(said, figure, link) is { } rated
            ? link with
            {
                Scope = rated,
            }
        // "$12 million from Pumps and $14 million from Valves".
        : link is { Scope: null, Concept: "Revenue" or "Orders" or "Bookings" or "Billings" }
        && said.Tokens.Word(figure.Last + 1) == "from"
        && !said.Tokens[figure.Last + 1].AfterComma
        && SharersBehind.Longest(said, figure.Last + 2) is { } source
        && (PartNames.Has(source) || PartNames.IsLine(source) || said.Tokens[figure.Last + 2].IsCapitalised)
            ? link with
            {
                Scope = source,
            }
        : Name(link, said, figure, previous) is { } part
            ? link with
            {
                Scope = link.Concept == "RevenueShare" ? ShareLink.InPlace(said.Tokens, figure, part) : part,
            }
        : link;

    private static string? Name(Link link, Statement said, Figure figure, FactDraft? previous) =>
        link.Scope == FactDraft.Unnamed
            ? PhrasesBehind.Of(said, figure, link)
                ?? OfWith(said, figure, link)
                ?? OfGrown(said, figure, link, previous)
                ?? OpeningKinds.AcrossAll(said.Tokens)
                ?? PointedNouns.Of(said)
                ?? ManyParts.At(said.Tokens, 0)
                ?? InOpening(InPlace(ClauseSubjects.Of(said, figure, link, -1), said.Context), said.Subjects.Opening)
        : link.Scope is null && link.Measure == Measure.Count && !said.Subjects.IsTotal(figure.First)
            ? OfGrown(said, figure, link, previous)
        // "Voice was 17% of revenue, and messaging has gone to 45%".
        : previous is null ? null
        : link.Concept == previous.Concept && link.Scope == previous.Scope
            ? LaterPart(link, said, figure, previous.Figure) ?? OfNext(link, said, figure, previous.Figure.Last)
        : ConceptName.Root(link.Concept) == ConceptName.Root(previous.Concept)
        && link.Mention is { } mention
        && mention.Last < previous.Figure.First
            // "Margin in Pumps was 22%, up 2 points, and in Valves it was 9%".
            ? LaterPart(link, said, figure, previous.Figure)
                // "Backlog of $2 million in Pumps was up 9%".
                ?? (
                    link is { Scope: null } && (link.IsGrowth || link.IsChange) && IsOfSame(said, figure, previous)
                        ? previous.Scope
                        : null
                )
        : null;

    private static bool IsOfSame(Statement said, Figure figure, FactDraft previous) =>
        previous.Scope is not (FactDraft.Total or FactDraft.Unnamed)
        && !said.Tokens.HasComma(previous.Figure.Last + 1, figure.First + 1)
        && !said.Mentions.Exists(other => other.First > previous.Figure.Last && other.Last < figure.First)
        && !said.Subjects.IsTotal(figure.First);

    // "For Pumps, we expect growth of 4%, and for Valves, 6%".
    private static string? LaterPart(Link link, Statement said, Figure figure, Figure previous) =>
        Openings.Later(said.Tokens, said.Figures, figure.First) is { } later
        && later != FactDraft.Unnamed
        && later != Openings.Later(said.Tokens, said.Figures, previous.First)
        && link.Scope?.IndexOf(later, StringComparison.OrdinalIgnoreCase) is null or < 0
            ? Places.Is(later) && !Places.Is(link.Scope)
                ? PlaceNames.Join(link.Scope, later)
                : said.Subjects.NameOf(later)
            : null;

    private static string? OfNext(Link link, Statement said, Figure figure, int after) =>
        link.Concept.EndsWith("Share", StringComparison.Ordinal) ? ClauseSubjects.Of(said, figure, link, after)
        // "The combined ratio for personal auto was 94%, and homeowners was 101%".
        : link is { Measure: Measure.Rate, IsChange: false, IsGrowth: false }
        && ClauseSubjects.Of(said, figure, link, after) is { } next
        && (
            PartNames.Has(next)
            || PartNames.IsLine(next)
            || next.EndsWith(" stores", StringComparison.Ordinal)
            || said.Context.Parts.Contains(next)
        )
            ? next
        : null;

    // "demand for the Kayak app grew 20%, with 30% growth in its users": of what grew; "driven by 9% growth in bars": of it, too.
    private static string? OfGrown(Statement said, Figure figure, Link link, FactDraft? previous)
    {
        var tokens = said.Tokens;
        if (
            previous is not { IsGrowth: true, IsNamed: true, Scope: not (FactDraft.Total or FactDraft.Unnamed) }
            || !link.IsGrowth
        )
        {
            return null;
        }

        var joint = tokens.Last(previous.Figure.Last + 1, figure.First, Joints);
        return joint < 0 || joint < figure.First - 2 ? null
            : tokens[joint].Is("with")
                ? tokens[joint].AfterComma && link.Measure == Measure.Count ? previous.Scope
                    : null
            : link.Measure == Measure.Money && PhrasesBehind.In(said, figure) is { } part
                ? $"{part} in {previous.Scope}"
            : null;
    }

    // A country may be meant of the part that is spoken of, a part in the country that is gone through.
    private static string? InPlace(string? name, Context context) =>
        name is null || Places.Is(name) && context.Topic is { } topic && !Places.Is(topic) ? null
        : context.Topics.Place is { } place && !Places.Is(name) ? PlaceNames.Join(name, place)
        : name;

    // "Within Rigging, subscriptions reached 50% of bookings".
    private static string? InOpening(string? name, string? opening) =>
        name is null
        || opening is null or FactDraft.Unnamed
        || ManyParts.Are(opening)
        || name.IndexOf(opening, StringComparison.OrdinalIgnoreCase) >= 0
            ? name
            : $"{name} in {opening}";

    // "Our new deck tools, Saw and Plane, did well, with the number of units sold doubling": of what did well.
    private static string? OfWith(Statement said, Figure figure, Link link)
    {
        var tokens = said.Tokens;
        var with =
            link.Mention is { } mention && mention.First < figure.First
                ? tokens.Last(mention.First - Reach, mention.First, With)
                : -1;
        if (with <= 0 || !tokens[with].AfterComma)
        {
            return null;
        }

        var start = tokens.Past(0, Articles);
        var end = start;
        while (
            end < with
            && !(end > start && tokens[end].AfterComma)
            && !ScopeWords.IsVerb(tokens[end].Lower)
            && !tokens[end].IsNumber
        )
        {
            end++;
        }

        return
            start > 0
            && end - start is > 1 and < Longest
            && tokens[end].AfterComma
            && !said.Mentions.Exists(other => other.First < end)
            ? said.Subjects.NameOf(tokens.Text(start, end))
            : null;
    }
}
