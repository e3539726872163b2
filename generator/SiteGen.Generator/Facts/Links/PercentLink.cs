using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a percentage: a share, a growth, or a rate.</summary>
internal static class PercentLink
{
    private static readonly HashSet<string> Growing = WordSet.Exact(
        "growth increase increases decline decrease improvement cagr contribution expansion beat"
    );

    private static readonly HashSet<string> Drivers = WordSet.Exact("price pricing mix fx currency");

    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if ((SpentShares.Of(said, figure) ?? PlainShares.Before(said, figure)) is { } spent)
        {
            return spent;
        }

        if ((CapitalShares.Of(said, figure) ?? Retained.By(said, figure)) is { } ofCapital)
        {
            return ofCapital;
        }

        if (Shares.Of(said, figure) is { } share)
        {
            return share == Shares.OfRevenue ? ShareLink.Of(said, figure)
                : Shares.ConceptOf(said.Tokens, figure) is { } concept ? ShareLink.Of(said, figure, concept)
                : PartShares.Of(said, figure) ?? Link.Foreign;
        }

        if (Yields.Of(said, figure) is { } yield)
        {
            return yield;
        }

        if (Contributions.Of(said, figure) is { } part)
        {
            return Link.Of("RevenueShare", Measure.Rate, part);
        }

        if (PriorCues.IsCompared(said.Tokens, figure.First) && previous?.Figure.Unit == figure.Unit)
        {
            return IsOfSame(said, figure, previous) ? Link.Again(previous) : null;
        }

        if ((RevenueShares.Again(said, figure, previous) ?? MovedBy.SaidAgain(said, figure, previous)) is { } again)
        {
            return again;
        }

        // "1% volume growth and 2% pricing": another thing.
        if (
            previous is { IsGrowth: true }
            && said.Tokens.Word(figure.First - 1) == "and"
            && Drivers.Has(said.Tokens.Word(figure.Last + 1))
            && !Growing.Has(said.Tokens.Word(figure.Last + 2))
        )
        {
            return Link.Nothing;
        }

        return Growth(said, figure, previous) is (true, var growth)
                ? EarningsGrowth.Of(said, k, previous, growth)
                    ?? UnknownGrowth.Again(said, figure, growth, previous)
                    ?? GrowthBeside.Of(said, growth, previous, figure)
            : Named(said, figure) is { } named ? named
            : IsContinued(said, k, previous) ? null
            : RateBefore.Of(said, figure);
    }

    // "a 46% share of the market, up from 36%": named behind the first of them.
    private static bool IsOfSame(Statement said, Figure figure, FactDraft previous) =>
        previous is { IsNamed: true, Measure: Measure.Rate }
        && said.Nearest(figure, static _ => true) is { } nearest
        && nearest.First > previous.Figure.Last
        && nearest.Concept.Name == previous.Concept;

    // A growth whose subject is unclear is no other thing either.
    private static (bool IsGrowth, Link? Link) Growth(Statement said, Figure figure, FactDraft? previous)
    {
        var direction = GrowthCues.Before(said, figure.First, out var cue);
        if (direction != 0)
        {
            return (true, GrowthLink.Of(said, figure, cue, direction));
        }

        if (GrowthOfPart.At(said, figure, previous) is { } at)
        {
            return (true, at);
        }

        direction = GrowthCues.After(said.Tokens, figure.Last, out var noun);
        return direction != 0 ? (true, GrowthBehind.Of(said, figure, noun, direction))
            : MoreCounted.Of(said, figure) is { } more ? (true, more)
            : GrowthOfPart.Of(said, figure) is { } ofPart ? (true, ofPart)
            : Again(said, figure) is { } again ? (true, again)
            : PartBehind(said, figure) is { } part ? (true, Link.Of("RevenueGrowth", Measure.Money, part))
            : (false, null);
    }

    // "up $10 billion or 13%": the same growth, said twice.
    private static Link? Again(Statement said, Figure figure)
    {
        var amount = said.Figures.Find(other => Unit.IsMoney(other.Unit) && other.Last == figure.First - 2);
        return
            amount is not null
            && said.Tokens[figure.First - 1].Is("or")
            && GrowthCues.Before(said, amount.First, out var cue) is var direction and not 0
            ? GrowthLink.Of(said, figure, cue, direction)
            : null;
    }

    // "5% digital growth".
    private static string? PartBehind(Statement said, Figure figure)
    {
        var (tokens, start) = (said.Tokens, figure.Last + 1);
        for (var i = start + 1; i <= start + 3 && i < tokens.Length && !tokens[i - 1].AfterComma; i++)
        {
            if (tokens[i].Is("growth") && !tokens[i].AfterComma && said.MentionAt(i - 1) is null)
            {
                var name = tokens.Text(start, i);
                return PartNames.Has(name) && !OddScopes.IsVague(name) ? said.Subjects.NameOf(name) : null;
            }
        }

        return null;
    }

    private static Link? Named(Statement said, Figure figure) =>
        said.Behind(figure) is { } behind && (behind.Concept.Measure == Measure.Rate || behind.IsGrowth)
            ? behind.IsGrowth
                ? Link.Growth(behind, 1)
                : Link.To(behind)
            : MarginOf(said, figure) is { } margin
                ? margin
                : Predicate(said, figure.Last + 1) is not { } named
                    ? null
                    : named.IsGrowth
                        ? Link.Growth(named, 1)
                        : Link.To(named);

    // "the 5% EBITDA number": a margin where nothing grows.
    private static Link? MarginOf(Statement said, Figure figure) =>
        said.Behind(figure) is { Concept.Name: "AdjustedEbitda" or "Ebit" } profit
        && profit.First == figure.Last + 1
        && !Growing.Has(said.Tokens.Word(profit.Last + 1))
            ? Link.To(profit) with
            {
                Concept = profit.Concept.Name + "Margin",
                Measure = Measure.Rate,
            }
            : null;

    // "53% is our gross margin", "38% on gross margin".
    private static Mention? Predicate(Statement said, int i)
    {
        var (word, isVerb) = (
            said.Tokens.Word(i),
            SmallWords.Copulas.Has(said.Tokens.Word(i)) && !said.Tokens[i].AfterComma
        );
        return said.Mentions.FirstOrDefault(mention =>
            mention.First > i
            && (
                isVerb
                    ? mention.First - i <= 6 && (mention.IsGrowth || mention.Concept.Measure == Measure.Rate)
                    : word is "on" or "for" && mention.First - i <= 3 && mention.Concept.Measure == Measure.Rate
            )
        );
    }

    // "5% and 8%": the second is what the first was.
    private static bool IsContinued(Statement said, int k, FactDraft? previous) =>
        previous is { IsForeign: false }
        && said.IsJoined(k)
        && previous.Figure.Unit == said.Figures[k].Unit
        && !said.Mentions.Any(mention =>
            mention.First > said.Figures[k - 1].Last && mention.Last < said.Figures[k].First
        );
}
