namespace SiteGen;

/// <summary>
/// The key figures that most calls state. Others are made in the same way:
/// <c>new Kpi&lt;Money&gt;("Backlog").Of(call)</c>.
/// </summary>
public static class Kpis
{
    /// <summary>Revenue.</summary>
    public static Kpi<Money> Revenue { get; } = new("Revenue");

    /// <summary>Growth of revenue against the year before, as reported.</summary>
    public static Kpi<Percentage> RevenueGrowth { get; } = new("RevenueGrowth", Comparison: "YoY");

    /// <summary>Gross profit.</summary>
    public static Kpi<Money> GrossProfit { get; } = new("GrossProfit");

    /// <summary>Gross margin.</summary>
    public static Kpi<Percentage> GrossMargin { get; } = new("GrossMargin");

    /// <summary>Income from operations; negative for a loss.</summary>
    public static Kpi<Money> IncomeFromOperations { get; } = new("IncomeFromOperations");

    /// <summary>Operating margin.</summary>
    public static Kpi<Percentage> OperatingMargin { get; } = new("OperatingMargin");

    /// <summary>Net income; negative for a loss.</summary>
    public static Kpi<Money> NetIncome { get; } = new("NetIncome");

    /// <summary>Earnings per share; negative for a loss.</summary>
    public static Kpi<PerShare> EarningsPerShare { get; } = new("EarningsPerShare");

    /// <summary>Free cash flow.</summary>
    public static Kpi<Money> FreeCashFlow { get; } = new("FreeCashFlow");

    /// <summary>Operating cash flow.</summary>
    public static Kpi<Money> OperatingCashFlow { get; } = new("OperatingCashFlow");

    /// <summary>Net expansion rate: what the customers of a year ago spend now, in percent of what they spent then.</summary>
    public static Kpi<Percentage> NetExpansionRate { get; } = new("NetExpansionRate");

    /// <summary>Stock-based compensation as a part of revenue.</summary>
    public static Kpi<ShareOfRevenue> StockBasedCompensation { get; } = new("StockBasedCompensation");

    /// <summary>Share repurchases of the quarter.</summary>
    public static Kpi<Money> ShareRepurchases { get; } = new("ShareRepurchases");

    /// <summary>Number of customers.</summary>
    public static Kpi<Count> CustomerCount { get; } = new("CustomerCount");

    /// <summary>Number of employees.</summary>
    public static Kpi<Count> Headcount { get; } = new("Headcount");
}
