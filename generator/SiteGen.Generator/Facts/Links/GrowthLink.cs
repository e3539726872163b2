using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a growth or a decline to what grows.</summary>
internal static class GrowthLink
{
    // "double-digit growth in each of our regions" is nobody's growth.
    private static readonly HashSet<string> Many = WordSet.Exact(
        "each all every many several most some multiple emerging"
    );

    private static readonly HashSet<string> Adverbs = WordSet.Exact(
        "than year on sequentially and in from due driven compared versus quarter over organically with as"
    );

    // "mid-teens earnings growth" is no growth of revenue.
    private static readonly HashSet<string> Profits = WordSet.Exact("earnings eps profit income");

    private static readonly HashSet<string> Organic = WordSet.Exact("organic reported");

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

        var named = said.Nearest(figure, static _ => true);
        if (named is not null && IsMeans(said.Tokens, named))
        {
            return Link.Nothing;
        }

        if (named is not null && said.Subjects.IsOther(cue, named))
        {
            return RevenueGrowth.OfSubject(said, cue, direction) ?? Link.Nothing;
        }

        if (named is not null && Picked.Is(said.Tokens, cue, named))
        {
            return named.Concept.Measure == Measure.Money
                ? Link.Growth(named, direction) with
                {
                    Scope = FactDraft.Unnamed,
                }
                : Link.Nothing;
        }

        return named switch
        {
            { Concept.Name: "ComparableSales" } sales => Link.To(sales) with { Direction = direction },
            { Concept.Measure: Measure.Rate } => isNoun ? RevenueGrowth.Of(said, figure, direction) : Link.Nothing,
            { Concept.Measure: Measure.Other } => Link.Nothing,
            { } nearest when IsOfEach(said, cue) => Link.Growth(nearest, direction) with
            {
                Scope = said.Subjects.First,
            },
            { } nearest => Link.Growth(nearest, direction),
            null when said.Subjects.IsUnknown(cue) => Link.Nothing,
            null => RevenueGrowth.OfSubject(said, cue, direction)
                ?? (isNoun ? RevenueGrowth.Of(said, figure, direction) : OfLast(said, direction)),
        };
    }

    /// <summary>"20% revenue growth", "20% growth in revenue".</summary>
    public static Link? NamedBehind(Statement said, Figure figure, int noun, int direction)
    {
        if (Many.Has(said.Tokens.Word(noun + 2)))
        {
            return Link.Foreign;
        }

        var inside = said.Mentions.FirstOrDefault(mention =>
            mention.First > figure.Last && mention.First <= noun + 3 && mention.Concept.Measure != Measure.Other
        );
        if (inside is not null && (inside.Last >= noun - 1 || said.Tokens.Word(noun + 1) is "in" or "of"))
        {
            return inside.Concept.Measure == Measure.Rate ? Link.Nothing : Link.Growth(inside, direction);
        }

        // "a 5% increase in server sales".
        if (
            said.Tokens.Word(noun + 1) is "in" or "of"
            && said.Behind(figure with { Last = noun }) is { Concept.Measure: Measure.Money or Measure.Count } of
        )
        {
            return Link.Growth(of, direction);
        }

        if (RevenueGrowth.In(said, figure, noun, direction) is { } part)
        {
            return part;
        }

        if (IsOfThing(said.Tokens, noun) || said.Tokens.Any(figure.Last + 1, noun, Profits))
        {
            return Link.Foreign;
        }

        return
            said.Nearest(figure, static mention => mention.Concept.Measure is Measure.Money or Measure.Count)
                is { } near
            ? IsMeans(said.Tokens, near)
                ? Link.Nothing
                : Link.Growth(near, direction)
            : said.Tokens.Any(figure.Last + 1, noun + 1, Organic)
                ? Link.Of("RevenueGrowth", Measure.Money, null, direction)
                : said.Tokens[noun].Lower is "increase" or "decrease" or "reduction" or "drop"
                    ? OfLast(said, direction)
                    : RevenueGrowth.Of(said, figure, direction);
    }

    // "a 12% increase in traffic", "4% higher capacity": of what no concept names.
    private static bool IsOfThing(Token[] tokens, int noun)
    {
        var isAdjective = tokens[noun].Lower is "higher" or "lower";
        var thing = isAdjective ? noun + 1 : noun + 2;
        return thing < tokens.Length
            && !tokens[noun + 1].AfterComma
            && (isAdjective ? !Adverbs.Has(tokens[thing]) : tokens[noun + 1].Lower is "in" or "of")
            && !PeriodCues.StartsAt(tokens, thing)
            && !PeriodCues.StartsAt(tokens, thing + 1);
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

    // "…, with both growing revenue 20%": of each of those that the sentence is about.
    private static bool IsOfEach(Statement said, int cue) =>
        said.Tokens.Word(cue - 1) is "both" or "each" or "all" && said.Subjects.First is not null;

    // "returned $5 million through dividends, an increase of 8%": not of the dividends alone.
    private static bool IsMeans(Token[] tokens, Mention mention)
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
    private static Link? OfLast(Statement said, int direction) =>
        said.Context.Last is { IsNamed: true, Measure: Measure.Money or Measure.Count or Measure.PerShare } last
        && Pronouns.Lead(said.Tokens)
            ? Link.Again(last) with
            {
                Concept = last.Concept.EndsWith("Growth", StringComparison.Ordinal)
                    ? last.Concept
                    : last.Concept + "Growth",
                Direction = direction,
            }
            : null;
}
