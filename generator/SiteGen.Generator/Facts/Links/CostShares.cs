using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links "stock compensation was 8% as a percentage of revenue".</summary>
internal static class CostShares
{
    private static readonly HashSet<string> Revenues = WordSet.Exact("revenue revenues sales");

    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        return
            tokens.Word(next) == "as"
            && tokens.Word(next + 2) is "percent" or "percentage" or "%"
            && tokens.Word(next + 3) == "of"
            && tokens.Any(next + 4, next + 7, Revenues)
            && said.Mentions.FindLast(mention => mention.Last < figure.First)
                is { Concept: { Measure: Measure.Money, Name: not "Revenue" } } cost
            ? Link.To(cost)
            : null;
    }
}
