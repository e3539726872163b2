using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>What a call says once of all its figures: "all figures are non-GAAP unless otherwise noted".</summary>
/// <param name="Basis">Basis of what has one: margins, earnings, expenses; empty for none.</param>
/// <param name="GrowthBasis">Basis of other growth: constant currency, organic; empty for none.</param>
/// <param name="Comparison">What growth is compared with; empty for none.</param>
/// <param name="Currency">What "$" means; empty for US dollars.</param>
internal sealed record Premise(string Basis, string GrowthBasis, string Comparison, string Currency)
{
    private static readonly HashSet<string> HasBasis = WordSet.Exact(
        """
        GrossProfit GrossMargin IncomeFromOperations OperatingMargin NetIncome NetMargin ProfitBeforeTax PretaxMargin
        EarningsPerShare OperatingExpenses SellingAndAdministrativeExpenses ResearchAndDevelopment SalesAndMarketing
        CostOfRevenue TaxRate
        """
    );

    private const string Dollar = "USD";

    private static readonly string[] Endings = ["Growth", "Change", "VersusGuidance", "GuidanceChange"];

    /// <summary>Nothing is said.</summary>
    public static Premise None { get; } = new("", "", "", "");

    /// <summary>What both say, the later one first.</summary>
    public Premise And(Premise later) =>
        new(
            later.Basis.Length > 0 ? later.Basis : Basis,
            later.GrowthBasis.Length > 0 ? later.GrowthBasis : GrowthBasis,
            later.Comparison.Length > 0 ? later.Comparison : Comparison,
            later.Currency.Length > 0 ? later.Currency : Currency
        );

    /// <summary>The basis of a figure whose words say none.</summary>
    public string BasisOf(Link link) =>
        HasBasis.Has(Measured(link.Concept)) ? Basis
        : link.IsGrowth ? GrowthBasis
        : "";

    /// <summary>A figure in the currency that its sign means.</summary>
    public Figure InCurrency(Figure figure, Token sign) =>
        Currency.Length > 0 && sign.Is("$") && figure.Unit.StartsWith(Dollar, StringComparison.Ordinal)
            ? figure with
            {
                Unit = Currency + figure.Unit.Substring(Dollar.Length),
            }
            : figure;

    private static string Measured(string concept)
    {
        foreach (var ending in Endings)
        {
            if (concept.EndsWith(ending, StringComparison.Ordinal))
            {
                return concept.Substring(0, concept.Length - ending.Length);
            }
        }

        return concept;
    }
}
