using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links "stock compensation was 8% as a percentage of revenue".</summary>
internal static class CostShares
{
    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        if (Told(said, figure) is { } told)
        {
            return Link.To(told);
        }

        return
            tokens.Word(next) == "as"
            && tokens.Word(next + 2) is "percent" or "percentage" or "%"
            && tokens.Word(next + 3) == "of"
            && tokens.Any(next + 4, next + 7, SmallWords.Sales)
            && said.Mentions.FindLast(mention => mention.Last < figure.First)
                is { Concept: { Measure: Measure.Money, Name: not "Revenue" } } cost
            ? Link.To(cost)
            : null;
    }

    // "As a percentage of revenue, research was 18%", "research as a percentage of revenue was 18%".
    private static Mention? Told(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        for (var i = 0; i + 4 < figure.First; i++)
        {
            if (
                tokens[i].Is("as")
                && tokens[i + 2].Lower is "percent" or "percentage"
                && tokens[i + 3].Is("of")
                && tokens.First(i + 4, i + 7, SmallWords.Sales) is > 0 and var revenue
                && Being.Has(tokens[figure.First - 1])
                && said.Mentions.FindLast(mention =>
                    mention.Last < figure.First && !(mention.First > i && mention.Last <= revenue)
                )
                    is { IsGrowth: false, Concept: { Measure: Measure.Money, Name: not "Revenue" } } cost
                // Between the cost and its figure nothing but its verb, and the words above.
                && (cost.Last == figure.First - 2 || cost.Last == i - 1 && revenue == figure.First - 2)
            )
            {
                return cost;
            }
        }

        return null;
    }

    private static readonly HashSet<string> Being = WordSet.Exact("was were is are of at");
}
