using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells that a rate improved by falling: "the combined ratio improved 2 points".</summary>
internal static class Improved
{
    private static readonly HashSet<string> LessIsBetter = WordSet.Exact(
        """
        CombinedRatio UnderlyingCombinedRatio LossRatio UnderlyingLossRatio ExpenseRatio EfficiencyRatio Churn LeverageRatio
        NetChargeOffRate DaysSalesOutstanding
        """
    );

    private static readonly HashSet<string> Better = WordSet.Exact("improved improvement improving improve better");

    private static readonly HashSet<string> Worse = WordSet.Exact("deteriorated deterioration worsened worse");

    /// <summary>The link with the direction that its words mean.</summary>
    public static Link Of(Statement said, Figure figure, Link link)
    {
        var concept = link.IsChange ? ConceptName.Root(link.Concept) : "";
        return !LessIsBetter.Has(concept) ? link
            // "a 3-day improvement" is how much better it was.
            : figure.Unit == Unit.Days && IsNear(said.Tokens, figure, Better) ? Link.Nothing
            : IsNear(said.Tokens, figure, Better) ? link with { Direction = -1 }
            : IsNear(said.Tokens, figure, Worse) ? link with { Direction = 1 }
            : link;
    }

    private static bool IsNear(Token[] tokens, Figure figure, HashSet<string> words) =>
        tokens.Any(figure.First - 4, figure.First, words)
        || tokens.Any(figure.Last + 1, figure.Last + 3, words) && !tokens.HasComma(figure.Last + 1, figure.Last + 3);
}
