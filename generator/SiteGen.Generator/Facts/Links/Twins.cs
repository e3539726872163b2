namespace SiteGen.Generator.Facts;

/// <summary>Reads "double-digit revenue and operating income growth", "top and bottom line growth": one figure of two.</summary>
internal static class Twins
{
    /// <summary>The growth of each; null where the figure is of one thing.</summary>
    public static (Link First, Link Second)? Of(Statement said, Figure figure)
    {
        var start = said.Tokens.Past(figure.Last + 1, ScopeWords.Transparent);
        var second = said.Mentions.Find(mention => mention.First > start);
        return second is not { IsGrowth: true } || said.Tokens.HasComma(figure.Last + 1, second.First) ? null
            : said.Tokens.Are(start, "top", "and") && second.First == start + 2
                ? (Link.Of("RevenueGrowth", Measure.Money), Link.Growth(second, 1))
            : said.Mentions.Find(mention => mention.First == start) is { IsGrowth: false } first
            && first.Concept.Measure is Measure.Money or Measure.PerShare
            && second.First == first.Last + 2
            && said.Tokens[first.Last + 1].Is("and")
                ? (Link.Growth(first, 1), Link.Growth(second, 1))
            : null;
    }

    /// <summary>What a figure is of beside what it is linked to; null for nothing.</summary>
    public static Link? Other(Statement said, Figure figure, Link link) =>
        link.IsGrowth && Of(said, figure) is { } twins && twins.First.Concept == link.Concept
            ? twins.Second with
            {
                Scope = link.Scope,
            }
            : null;
}
