using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a share of revenue: a cost as a percentage of revenue, or a part of revenue.</summary>
internal static class ShareLink
{
    // "we spend 5% of revenue": a cost, and no part of revenue.
    private static readonly HashSet<string> Spending = WordSet.Exact(
        "spend spends spending spent invest investing model"
    );

    public static Link Of(Statement said, Figure figure)
    {
        var nearest = said.Nearest(figure, static mention => mention.Concept.Measure is Measure.Money or Measure.Rate);
        return nearest is { Concept.Name: not "Revenue" } cost ? Link.To(cost)
            : said.Tokens.Any(0, figure.First, Spending) ? Link.Foreign
            : Link.Of("RevenueShare", Measure.Rate, nearest?.Scope ?? said.Subjects.Sharer(figure.First)) with
            {
                Mention = nearest,
            };
    }

    /// <summary>Whether a concept is said as a share: "capital expenditures as a percentage of revenue".</summary>
    public static bool IsShare(Token[] tokens, Mention mention)
    {
        for (var i = mention.Last + 1; i + 1 < tokens.Length && i <= mention.Last + 3; i++)
        {
            if (tokens[i].Lower is "percentage" or "percent" || tokens.Are(i, "%", "of"))
            {
                return mention.Concept.Measure == Measure.Money;
            }
        }

        return false;
    }
}
