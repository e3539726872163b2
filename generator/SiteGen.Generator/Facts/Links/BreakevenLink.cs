using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links "breakeven" to the profit that it is nothing of.</summary>
internal static class BreakevenLink
{
    private const int Reach = 8;

    private static readonly HashSet<string> Profits = WordSet.Exact(
        "IncomeFromOperations NetIncome ProfitBeforeTax AdjustedEbitda Ebit FreeCashFlow OperatingCashFlow"
    );

    private static readonly HashSet<string> Stating = WordSet.Exact(
        """
        expect expects expected anticipate target targeting committed plan guiding will should was were achieved achieving
        reached reaching reach hit
        """
    );

    /// <summary>Whether the sentence says that it was reached, or will be.</summary>
    public static bool IsStated(Token[] tokens) => tokens.Any(0, tokens.Length, Stating);

    /// <summary>"breakeven on an operating income basis", "operating income to break even"; null for none.</summary>
    public static Mention? Profit(Figure figure, List<Mention> mentions) =>
        mentions.Find(mention =>
            mention.First > figure.Last
            && mention.First - figure.Last <= Reach
            && Profits.Contains(mention.Concept.Name)
        ) ?? mentions.FindLast(mention => mention.Last < figure.First && Profits.Contains(mention.Concept.Name));

    /// <summary>Whether the figure is one.</summary>
    public static bool Is(Figure figure) => figure is { Value: 0, Decimals: null } && Unit.IsMoney(figure.Unit);

    public static Link Of(Statement said, Figure figure) =>
        Profit(figure, said.Mentions) is { } profit ? Link.To(profit) : Link.Nothing;
}
