namespace SiteGen.Generator.Facts;

/// <summary>Tells the margin that belongs to a profit.</summary>
internal static class Margins
{
    /// <summary>The concept of a margin by that of its profit; null for what has none.</summary>
    public static string? Of(string profit) =>
        profit switch
        {
            "AdjustedEbitda" => "AdjustedEbitdaMargin",
            "IncomeFromOperations" => "OperatingMargin",
            "GrossProfit" => "GrossMargin",
            "FreeCashFlow" => "FreeCashFlowMargin",
            "NetIncome" => "NetMargin",
            "Ebit" => "EbitMargin",
            _ => null,
        };

    /// <summary>Whether a concept is such a margin.</summary>
    public static bool IsOne(Concept concept) =>
        concept.Measure == Measure.Rate && concept.Name.EndsWith("Margin", StringComparison.Ordinal);
}
