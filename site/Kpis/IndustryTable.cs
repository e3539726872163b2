namespace SiteGen.Site.Kpis;

/// <summary>The concepts of single industries, as the lines of <see cref="ConceptTable"/>.</summary>
internal static class IndustryTable
{
    public const string Table = """
        Production | Growth | Production | What was got out of the ground or made, as the company counts it.
        Volume | Growth | Volume | How much was sold, as the company counts it.
        Capacity | Growth | Capacity | How much could be sold or carried, as the company counts it.
        AverageRealizedPrice | Growth | Average realized price | What was paid for an ounce, a barrel or a ton on average.
        AllInSustainingCost | Profitability* | All-in sustaining cost | What an ounce or a ton costs, with what keeps the mines going.
        ReturnOnAssets | Profitability | Return on assets | Profit in percent of what a bank owns.
        AllowanceForCreditLosses | Capital | Allowance for credit losses | What a bank has set aside for loans that may not be paid back.
        UnderwritingIncome | Profitability | Underwriting income | What an insurer keeps of its premiums after losses and costs.
        HomeClosings | Growth | Homes closed | Homes handed over to their buyers.
        CancellationRate | Customers* | Cancellation rate | Orders that were called off, in percent.
        CommunityCount | Growth | Communities | Places where a builder sells homes.
        ShareholdersEquity | Capital | Shareholders' equity | What belongs to the shareholders, as the books have it.
        DebtToCapital | Capital* | Debt to capital | Debt in percent of debt and equity.
        LeasingSpread | Growth | Leasing spread | New rents against those before, in percent.
        MerchandiseMargin | Profitability | Merchandise margin | What is left of sales after the goods are paid for, in percent.
        NetAdditions | Customers | Net additions | Customers won, less those lost.
        Attrition | Capital* | Attrition | Who left, in percent: of employees where nothing else is said.
        AttachRate | Customers | Attach rate | Of so many buyers who took more than one thing, in percent.
        CashConversion | Cash | Cash conversion | Free cash flow in percent of profit; the company decides of which.
        FundsFromOperationsToDebt | Capital | Funds from operations to debt | Cash that the business brings, in percent of debt.
        """;
}
