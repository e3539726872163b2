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
        HomesInInventory | Growth | Homes in inventory | Homes built or begun that are not handed over yet.
        LeasingVolume | Growth | Leasing volume | The area that leases were signed for, as the company counts it.
        Acquisitions | Capital* | Acquisitions | What was paid for businesses and buildings.
        Dispositions | Capital* | Dispositions | What businesses and buildings were sold for.
        EquityIssued | Capital* | Equity issued | What new shares were sold for.
        CancellationRate | Customers* | Cancellation rate | Orders that were called off, in percent.
        CommunityCount | Growth | Communities | Places where a builder sells homes.
        ShareholdersEquity | Capital | Shareholders' equity | What belongs to the shareholders, as the books have it.
        DebtToCapital | Capital* | Debt to capital | Debt in percent of debt and equity.
        LeasingSpread | Growth | Leasing spread | New rents against those before, in percent.
        MerchandiseMargin | Profitability | Merchandise margin | What is left of sales after the goods are paid for, in percent.
        NetAdditions | Customers | Net additions | Customers won, less those lost.
        Attrition | Capital* | Attrition | Who left, in percent: of employees where nothing else is said.
        AttachRate | Customers | Attach rate | Of so many buyers who took more than one thing, in percent.
        MonthlyActiveUsers | Customers | Monthly active users | Who used it in a month, as the company counts them.
        WeeklyActiveUsers | Customers | Weekly active users | Who used it in a week, as the company counts them.
        DailyActiveUsers | Customers | Daily active users | Who used it on a day on average, as the company counts them.
        BookToBill | Growth | Book-to-bill | New orders for each dollar of revenue.
        PenetrationRate | Customers | Penetration rate | Of so many who could have a product who do, in percent.
        AdoptionRate | Customers | Adoption rate | Of so many who could use something who do, in percent.
        Downloads | Customers | Downloads | How often an application, or something else, was downloaded.
        Demand | Growth | Demand | What customers wanted to buy, as the company counts it.
        FloorSpace | Growth | Floor space | The area of stores, depots or offices, in square feet or meters.
        Purchases | Profitability* | Purchases | What was bought to be worked on or sold.
        CashConversion | Cash | Cash conversion | Free cash flow in percent of profit; the company decides of which.
        FundsFromOperationsToDebt | Capital | Funds from operations to debt | Cash that the business brings, in percent of debt.
        NetFlows | Growth | Net flows | What clients put into funds, less what they took out.
        DepositCosts | Profitability* | Cost of deposits | What a bank pays for deposits, in percent of them.
        DepositBeta | Profitability* | Deposit beta | How much of a change of market rates the cost of deposits follows, in percent.
        LoanYield | Profitability | Loan yield | What loans earn, in percent of them.
        ImpairedLoanRatio | Profitability* | Impaired loan ratio | Loans that may not be paid back in full, in percent of all.
        NonperformingLoans | Profitability* | Non-performing loans | Loans that are not paid as agreed.
        AllowanceRatio | Capital* | Allowance ratio | What a bank has set aside for loans that may not be paid back, in percent of all.
        AverageInterestRate | Capital* | Average interest rate | What debt costs in percent a year, on average.
        SameStoreGrowth | Growth | Same-store growth | Growth of what was there a year ago, in percent.
        UnrealizedLosses | Capital | Unrealized losses | What securities would lose if they were sold now.
        CostsApplicableToSales | Profitability* | Costs applicable to sales | What an ounce or a ton that is sold costs.
        Proceeds | Cash | Proceeds | What was received for what was sold.
        PaymentVolume | Growth | Payment volume | What was paid through the company.
        ChannelInventory | Growth | Channel inventory | Goods that dealers hold.
        LoadGrowth | Growth | Load growth | How much more power is used, in percent.
        HomesPassed | Growth | Homes passed | Homes that the network reaches.
        RenewalPremiumChange | Growth | Renewal premium change | How much more renewed policies bring, in percent.
        RenewalRateChange | Growth | Renewal rate change | How much dearer renewed policies are, in percent.
        CoreIncome | Profitability* | Core income | Net income without what the insurer calls unusual.
        PriorYearReserveDevelopment | Profitability* | Prior year reserve development | What reserves of earlier years turned out too large by.
        ReturnOnInventory | Profitability | Return on inventory | Profit in percent of the inventory held for it.
        PensionContributions | Cash | Pension contributions | What is paid into pension plans.
        LitigationReserves | Profitability* | Litigation reserves | What is set aside for lawsuits.
        Trips | Customers | Trips | How many were made in the period.
        CustomerAcquisitionCost | Customers* | Customer acquisition cost | What winning a customer costs on average.
        InterestBearingDeposits | Capital | Interest-bearing deposits | Deposits that a bank pays interest for.
        NoninterestBearingDeposits | Capital | Non-interest-bearing deposits | Deposits that a bank pays no interest for.
        LoanOriginations | Growth | Loans granted | Loans that a bank gave or renewed in the period.
        Subscriptions | Customers | Subscriptions | Their number, as the company counts them; one customer may have several.
        LoanToDepositRatio | Capital | Loan-to-deposit ratio | Loans in percent of deposits.
        RiskWeightedAssets | Capital* | Risk-weighted assets | A bank's assets, each counted by its risk.
        LeverageRatioDenominator | Capital* | Leverage ratio denominator | A bank's assets and commitments, not weighted by risk.
        TotalLossAbsorbingCapacity | Capital | Total loss-absorbing capacity | Own capital and debt that bear losses before depositors do.
        LiquidityCoverageRatio | Capital | Liquidity coverage ratio | What can be sold at once in percent of what may flow out in a month.
        NetStableFundingRatio | Capital | Net stable funding ratio | Lasting funds in percent of what must be funded lastingly.
        LoansShare | Growth | Share of loans | A part of what a bank has lent, in percent of it.
        DepositsShare | Growth | Share of deposits | A part of a bank's deposits, in percent of them.
        GrossProfitShare | Profitability | Share of gross profit | What a part of the business adds, in percent of gross profit.
        IncomeFromOperationsShare | Profitability | Share of operating income | What a part of the business adds, in percent of operating income.
        AdjustedEbitdaShare | Profitability | Share of adjusted EBITDA | What a part of the business adds, in percent of adjusted EBITDA.
        EbitShare | Profitability | Share of EBIT | What a part of the business adds, in percent of EBIT.
        """;
}
