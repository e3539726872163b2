using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a growth or a decline to what grows.</summary>
internal static class GrowthLink
{
    private static readonly HashSet<string> Withs = WordSet.Exact("with");

    /// <summary>Growth of the concept named before its word; of the revenue of whoever grows where none is.</summary>
    public static Link? Of(Statement said, Figure figure, int cue, int direction)
    {
        if (said.Mentions.FirstOrDefault(mention => mention.IsGrowth && Holds(mention, cue)) is { } inside)
        {
            return IsOfSomethingElse(said, inside) ? Link.Nothing : Link.Growth(inside, direction);
        }

        var isNoun = said.Tokens[cue].Is("growth");
        if (said.Tokens.Word(cue - 1) == "which" && said.MentionAt(cue - 2) is { Concept.Measure: Measure.Money } told)
        {
            return Link.Growth(told, direction);
        }

        if (
            said.Tokens.Word(cue - 1) is "which" or "that" or "who"
            && said.Subjects.Actor(cue) is { Length: > 0 } actor
        )
        {
            return Link.Of("RevenueGrowth", Measure.Money, actor, direction);
        }

        // "we guided down sequentially 30%": guidance without a noun is of revenue.
        if (said.Tokens.Word(cue - 1) is "guided" or "guiding" && said.Mentions.Count == 0)
        {
            return Link.Of("RevenueGrowth", Measure.Money, null, direction);
        }

        var named = said.Nearest(figure, static _ => true);
        if (named is not null && IsMeans(said.Tokens, named))
        {
            return Link.Nothing;
        }

        if (named is not null && said.Subjects.IsOther(cue, named))
        {
            return With(said, cue, direction, named)
                ?? While(said, cue, direction, named)
                ?? RevenueGrowth.OfSubject(said, cue, direction)
                ?? Link.Nothing;
        }

        if (named is not null && Picked.Of(said.Tokens, cue, named) is { } picked)
        {
            return named.Concept.Measure == Measure.Money
                ? Link.Growth(named, direction) with
                {
                    Scope = picked,
                }
                : Link.Nothing;
        }

        return named switch
        {
            { Concept.Name: "ComparableSales" or "SameStoreOperatingIncome" } sales => Link.To(sales) with
            {
                Direction = direction,
            },
            { Concept.Measure: Measure.Rate } => isNoun ? RevenueGrowth.Of(said, figure, direction) : Link.Nothing,
            { Concept.Measure: Measure.Other } => Link.Nothing,
            { } nearest when IsOfEach(said, cue) => Link.Growth(nearest, direction) with
            {
                Scope = said.Subjects.First,
            },
            { } nearest => Link.Growth(nearest, direction),
            // "offset by a decline of 20% in retail".
            null
                when GrowthCues.IsNoun(said.Tokens[cue].Lower)
                    && RevenueGrowth.In(said, figure, figure.Last, direction) is { } part => part,
            null when IsOfBoth(said, cue) => Link.Of("RevenueGrowth", Measure.Money, FactDraft.Unnamed, direction),
            null when said.Subjects.IsUnknown(cue) => Link.Nothing,
            null => RevenueGrowth.OfSubject(said, cue, direction)
                ?? (isNoun ? RevenueGrowth.Of(said, figure, direction) : OfLast(said, direction)),
        };
    }

    /// <summary>"grew 3x": growth said as a multiple.</summary>
    public static Link OfMultiple(Statement said, Figure figure)
    {
        // "our growth rate doubled" is no growth by all that there was.
        if (said.Nearest(figure, static _ => true) is { IsGrowth: true })
        {
            return Link.Nothing;
        }

        // "doubled" is its own word of growth.
        var isVerb = figure.First == figure.Last && !said.Tokens[figure.First].IsNumber;
        var cue = figure.First;
        return isVerb || GrowthCues.Before(said, figure.First, out cue) > 0
            ? Of(said, figure, cue, 1) ?? Link.Nothing
            : Link.Nothing;
    }

    // "Operating income grew 5%, with Asia up 9%": of the same.
    private static Link? With(Statement said, int cue, int direction, Mention named) =>
        said.Subjects.Start(cue) is > 0 and var start && said.Tokens.Any(named.Last + 1, start, Withs)
            ? named.Concept.Measure is Measure.Money or Measure.Count or Measure.Price
            && said.Subjects.Grower(cue) is { Length: > 0 } part
                ? Link.Growth(named, direction) with
                {
                    // "Wholesale revenue grew 5%, with Asia up 9%".
                    Scope =
                        named.Scope is { } whole && Places.Is(part) && !Places.Is(whole) ? $"{whole} in {part}" : part,
                }
                : Link.Nothing
            : null;

    // "Parts revenue grew 5%, while machines fell 9%": the same of another part.
    private static Link? While(Statement said, int cue, int direction, Mention named) =>
        named is { Concept.Name: "Revenue", Scope: not null }
        && said.Subjects.Start(cue) is > 0 and var start
        && said.Tokens[start - 1].Lower is "while" or "whereas" or "but"
        && said.Subjects.Actor(cue) is { Length: > 1 } actor
        && !Things.Name(actor)
        && !OddScopes.IsVague(actor)
            ? Link.Growth(named, direction) with
            {
                Scope = actor,
            }
            : null;

    // "Direct and retail, both were up 20%": of parts that are named together.
    private static bool IsOfBoth(Statement said, int cue) =>
        said.Tokens.Word(said.Tokens.Back(cue - 1, SmallWords.Copulas)) == "both" && said.Subjects.First is not null;

    // "…, with both growing revenue 20%": of each of those that the sentence is about.
    private static bool IsOfEach(Statement said, int cue) =>
        said.Tokens.Word(cue - 1) is "both" or "each" or "all" && said.Subjects.First is not null;

    // "returned $5 million through dividends, an increase of 8%": not of the dividends alone.
    internal static bool IsMeans(Token[] tokens, Mention mention)
    {
        for (var i = mention.First - 1; i > 0 && i >= mention.First - 6 && !tokens[i + 1].AfterComma; i--)
        {
            if (tokens[i].Lower is "through" or "via")
            {
                return true;
            }
        }

        return false;
    }

    // "$27 million of new assets, a growth rate of 3%": the rate of what no concept names.
    private static bool IsOfSomethingElse(Statement said, Mention rate)
    {
        var before = said.Mentions.Where(mention => mention.Last < rate.First).ToArray();
        return said.Tokens[rate.First].Is("growth")
            && rate.Scope is null
            && (
                before.Any(static mention => mention.Concept.Measure == Measure.Other)
                || before.Length == 0
                    && said.Figures.Any(figure =>
                        figure.Last < rate.First && (Unit.IsMoney(figure.Unit) || figure.Unit == Unit.Count)
                    )
            );
    }

    private static bool Holds(Mention mention, int token) => mention.First <= token && mention.Last >= token;

    // "It grew 5%", after a sentence about revenue.
    internal static Link? OfLast(Statement said, int direction) =>
        said.Context.Last
            is { IsNamed: true, Measure: Measure.Money or Measure.Count or Measure.Price or Measure.PerShare } last
        && Pronouns.Lead(said.Tokens)
            ? Link.Again(last) with
            {
                Concept = last.IsGrowth ? last.Concept : last.Concept + "Growth",
                Direction = direction,
            }
            : null;
}
