namespace SiteGen;

/// <summary>The key figures of one call. What it does not state is <see cref="NotStated{T}"/>.</summary>
/// <param name="call">The call.</param>
public sealed class CallKpis(EarningsCall call)
{
    /// <summary>Revenue.</summary>
    public Stated<Money> Revenue => Kpis.Revenue.Of(call);

    /// <summary>Growth of revenue against the year before, as reported.</summary>
    public Stated<Percentage> RevenueGrowth => Kpis.RevenueGrowth.Of(call);

    /// <summary>Gross profit.</summary>
    public Stated<Money> GrossProfit => Kpis.GrossProfit.Of(call);

    /// <summary>Gross margin.</summary>
    public Stated<Percentage> GrossMargin => Kpis.GrossMargin.Of(call);

    /// <summary>Income from operations; negative for a loss.</summary>
    public Stated<Money> IncomeFromOperations => Kpis.IncomeFromOperations.Of(call);

    /// <summary>Operating margin.</summary>
    public Stated<Percentage> OperatingMargin => Kpis.OperatingMargin.Of(call);

    /// <summary>Net income; negative for a loss.</summary>
    public Stated<Money> NetIncome => Kpis.NetIncome.Of(call);

    /// <summary>Earnings per share; negative for a loss.</summary>
    public Stated<PerShare> EarningsPerShare => Kpis.EarningsPerShare.Of(call);

    /// <summary>Free cash flow.</summary>
    public Stated<Money> FreeCashFlow => Kpis.FreeCashFlow.Of(call);

    /// <summary>Operating cash flow.</summary>
    public Stated<Money> OperatingCashFlow => Kpis.OperatingCashFlow.Of(call);

    /// <summary>Net expansion rate: what the customers of a year ago spend now, in percent of what they spent then.</summary>
    public Stated<Percentage> NetExpansionRate => Kpis.NetExpansionRate.Of(call);

    /// <summary>Stock-based compensation as a part of revenue.</summary>
    public Stated<ShareOfRevenue> StockBasedCompensation => Kpis.StockBasedCompensation.Of(call);

    /// <summary>Share repurchases of the quarter.</summary>
    public Stated<Money> ShareRepurchases => Kpis.ShareRepurchases.Of(call);

    /// <summary>Number of customers.</summary>
    public Stated<Count> CustomerCount => Kpis.CustomerCount.Of(call);

    /// <summary>Number of employees.</summary>
    public Stated<Count> Headcount => Kpis.Headcount.Of(call);
}
