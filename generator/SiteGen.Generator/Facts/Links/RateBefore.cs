using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a percentage to the rate that is named before it: "operating margin came in at 12%".</summary>
internal static class RateBefore
{
    private static readonly HashSet<string> Organic = WordSet.Exact("organic inorganic");

    public static Link? Of(Statement said, Figure figure)
    {
        var nearest = said.Nearest(
            figure,
            mention =>
                mention.Concept.Measure is Measure.Rate or Measure.Other
                || mention.IsGrowth
                || ShareLink.IsShare(said.Tokens, mention)
        );
        if (nearest is not null && CostBehind(said, nearest, figure) is { } cost)
        {
            return Link.To(cost);
        }

        return
            nearest is null
            || said.IsAssumed(nearest, figure)
            // "within the RWA limit of 25%": of something that is not measured.
            || IsOfOther(said, nearest, figure)
            // "revenue growth of 10% and margins of 20%": of what stands before it.
            || said.Figures.Exists(other => other.First > nearest.Last && other.Last < figure.First)
                && Unknowns.IsBefore(said, figure)
            ? IsOrganic(said.Tokens, figure)
                ? Link.Of("RevenueGrowth", Measure.Money)
                : null
            : nearest.IsGrowth
                ? Link.Growth(nearest, 1)
                : nearest.Concept.Measure == Measure.Other
                    ? Link.Nothing
                    : Link.To(nearest);
    }

    // "Research was 18% of revenue, and marketing was 22%": another cost, in percent of the same.
    private static Mention? CostBehind(Statement said, Mention named, Figure figure) =>
        named is { IsGrowth: false, Concept.Measure: Measure.Money }
        && said.Mentions.FindLast(mention => mention.Last < figure.First)
            is { IsGrowth: false, Concept: { Measure: Measure.Money, Name: not "Revenue" } } cost
        && cost.Concept.Name != named.Concept.Name
        && said.Figures.Exists(other => other.First > named.Last && other.Last < cost.First)
            ? cost
            : null;

    private static bool IsOfOther(Statement said, Mention named, Figure figure) =>
        said.Nearest(figure, static _ => true) is { Concept.Measure: Measure.Money, IsGrowth: false } near
        && near.First > named.Last
        && near.Last == figure.First - 3
        && said.Tokens[figure.First - 1].Is("of");

    private static bool IsOrganic(Token[] tokens, Figure figure) =>
        tokens.Any(figure.Last + 1, figure.Last + 6, Organic) && !tokens.HasComma(figure.Last + 1, figure.Last + 6);
}
