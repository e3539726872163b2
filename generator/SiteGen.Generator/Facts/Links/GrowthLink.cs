namespace SiteGen.Generator.Facts;

/// <summary>Links a growth or a decline to what grows.</summary>
internal static class GrowthLink
{
    private static readonly WordSet Wholes = WordSet.Of("organic reported constant overall");

    private static readonly WordSet Organic = WordSet.Of("organic reported");

    /// <summary>Growth of the concept named before its word; of the revenue of whoever grows where none is.</summary>
    public static Link? Of(Statement said, Figure figure, int cue, int direction)
    {
        if (said.Mentions.FirstOrDefault(mention => mention.IsGrowth && Holds(mention, cue)) is { } inside)
        {
            return Link.Growth(inside, direction);
        }

        var isNoun = said.Tokens[cue].Is("growth");
        if (
            said.Tokens.Word(cue - 1) is "which" or "that" or "who"
            && said.Subjects.Actor(cue) is { Length: > 0 } actor
        )
        {
            return Link.Of("RevenueGrowth", Measure.Money, actor, direction);
        }

        return said.Nearest(figure, static _ => true) switch
        {
            { Concept.Name: "ComparableSales" } sales => Link.To(sales) with { Direction = direction },
            { Concept.Measure: Measure.Rate } => isNoun ? OfRevenue(said, direction) : Link.Nothing,
            { Concept.Measure: Measure.Other } => Link.Nothing,
            { } nearest when IsOfEach(said, cue) => Link.Growth(nearest, direction) with
            {
                Scope = said.Subjects.First,
            },
            { } nearest => Link.Growth(nearest, direction),
            null => OfSubject(said, cue, direction) ?? (isNoun ? OfRevenue(said, direction) : OfLast(said, direction)),
        };
    }

    /// <summary>"20% revenue growth", "20% growth in revenue".</summary>
    public static Link? NamedBehind(Statement said, Figure figure, int noun, int direction)
    {
        var inside = said.Mentions.FirstOrDefault(mention =>
            mention.First > figure.Last && mention.First <= noun + 3 && mention.Concept.Measure != Measure.Other
        );
        if (inside is not null && (inside.Last >= noun - 1 || said.Tokens.Word(noun + 1) is "in" or "of"))
        {
            return inside.Concept.Measure == Measure.Rate ? Link.Nothing : Link.Growth(inside, direction);
        }

        // "a 592% increase in sales per visit": growth of what no concept is.
        if (said.Tokens.Word(noun + 1) is "in" or "of" && !PeriodCues.StartsAt(said.Tokens, noun + 2))
        {
            return Link.Nothing;
        }

        return said.Nearest(figure, static mention => mention.Concept.Measure is Measure.Money or Measure.Count)
                is { } near
                ? Link.Growth(near, direction)
            : said.Tokens.Any(figure.Last + 1, noun + 1, Organic)
                ? Link.Of("RevenueGrowth", Measure.Money, null, direction)
            : OfRevenue(said, direction);
    }

    /// <summary>"grew 3x": growth said as a multiple.</summary>
    public static Link OfMultiple(Statement said, Figure figure) =>
        GrowthCues.Before(said, figure.First, out var cue) > 0 && Of(said, figure, cue, 1) is { } link
            ? link
            : Link.Nothing;

    // "…, with both growing revenue 20%": of each of those that the sentence is about.
    private static bool IsOfEach(Statement said, int cue) =>
        said.Tokens.Word(cue - 1) is "both" or "each" or "all" && said.Subjects.First is not null;

    private static bool Holds(Mention mention, int token) => mention.First <= token && mention.Last >= token;

    private static Link? OfSubject(Statement said, int cue, int direction) =>
        said.Subjects.Grower(cue) is { } grower
            ? Link.Of("RevenueGrowth", Measure.Money, grower.Length == 0 ? null : grower, direction)
            : null;

    // "growth of 5%" with nothing else said is of revenue where the sentence is about the company.
    private static Link OfRevenue(Statement said, int direction) =>
        said.Subjects.IsCompany || said.Tokens.Any(0, said.Tokens.Length, Wholes)
            ? Link.Of("RevenueGrowth", Measure.Money, null, direction)
        : said.Context.Last is { Concept: "Revenue" or "RevenueGrowth" } last
            ? Link.Of("RevenueGrowth", Measure.Money, last.Scope, direction)
        : Link.Nothing;

    // "It grew 5%", after a sentence about revenue.
    private static Link? OfLast(Statement said, int direction) =>
        said.Context.Last is { IsNamed: true, Measure: Measure.Money or Measure.Count } last
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
