namespace SiteGen.Site.Kpis;

/// <summary>The concepts that pages have words for, in the order of the tables.</summary>
internal static class ConceptTable
{
    // Id | group (an asterisk: less is better) | name | what it usually means
    private const string Table = """
        Revenue | Growth | Revenue | What customers were charged for the goods and services of the period.
        RevenueGrowth | Growth | Revenue growth | Revenue against that of an earlier period. Organic growth leaves out what was bought or sold between; the company decides what.
        ComparableSales | Growth | Comparable sales | Growth of sales in stores that were open in both periods.
        Bookings | Growth | Bookings | What customers committed to buy in the period.
        Billings | Growth | Billings | What customers were invoiced in the period.
        Orders | Growth | Orders | What customers ordered in the period.
        NetNewAnnualRecurringRevenue | Growth | Net new annual recurring revenue | By how much contracts that renew grew.
        AnnualRecurringRevenue | Growth | Annual recurring revenue | Contracts that renew, counted as if for a whole year.
        RemainingPerformanceObligations | Growth | Remaining performance obligations | What is contracted and not yet revenue.
        CurrentRemainingPerformanceObligations | Growth | Current remaining performance obligations | What is contracted, and becomes revenue within a year.
        Backlog | Growth | Backlog | What is ordered and not yet delivered.
        DeferredRevenue | Growth | Deferred revenue | What is invoiced and not yet revenue.
        UnbilledRevenue | Growth | Unbilled revenue | What is contracted and not yet invoiced.
        DeferredAndUnbilledRevenue | Growth | Deferred and unbilled revenue | What is contracted, invoiced or not, and not yet revenue.
        GrossMerchandiseValue | Growth | Gross merchandise value | What was sold through the company, before its own share of it.
        AverageOrderValue | Growth | Average order value | What an order is worth on average.
        AverageSellingPrice | Growth | Average selling price | What is asked for a piece on average.
        AverageRevenuePerCustomer | Growth | Average revenue per customer | Revenue for each customer, as the company counts them.
        TakeRate | Growth | Take rate | What the company keeps of the value sold through it, in percent.
        MarketShare | Growth | Market share | The company's part of what is sold in its market, in percent.
        NetNewAssets | Growth | Net new assets | What clients brought, less what they took away.
        NetNewMoney | Growth | Net new money | What clients brought, less what they took away.
        NetNewDeposits | Growth | Net new deposits | Deposits that came in, less those that were withdrawn.
        NetNewLoans | Growth | Net new loans | Loans that were given, less those that were paid back.
        RevenueShare | Growth | Share of revenue | A part of the business, or of its customers, in percent of revenue.
        UnitSales | Growth | Units sold | How many were sold, as the company counts them.
        AverageTicket | Growth | Average ticket | What a guest or customer pays at a time.
        RevenuePerAvailableRoom | Growth | Revenue per available room | What a hotel earns for each room that it has, let or not.
        AverageDailyRate | Growth | Average daily rate | What a hotel earns for each room that is let.
        BillingsShare | Growth | Share of billings | A part of the business, or of its customers, in percent of billings.
        Mix | Growth | Mix | A part of the business in percent of all that is sold; of revenue, bookings or pieces, as the company counts it.
        OrdersShare | Growth | Share of orders | A part of the business, or of its customers, in percent of orders.
        BookingsShare | Growth | Share of bookings | A part of the business, or of its customers, in percent of bookings.
        GrossProfit | Profitability | Gross profit | Revenue less the cost of what was sold.
        GrossMargin | Profitability | Gross margin | Gross profit in percent of revenue.
        ContributionMargin | Profitability | Contribution margin | Revenue less the costs that grow with it, in percent.
        IncomeFromOperations | Profitability | Income from operations | Gross profit less the cost of running the business. The non-GAAP figure leaves out costs that the company names, most often stock-based compensation.
        OperatingLeverage | Profitability | Operating leverage | What costs that grow slower than revenue add to the operating margin.
        OperatingMargin | Profitability | Operating margin | Income from operations in percent of revenue.
        AdjustedEbitda | Profitability | Adjusted EBITDA | Earnings before interest, tax, depreciation and amortization, with what the company adjusts.
        AdjustedEbitdaMargin | Profitability | Adjusted EBITDA margin | Adjusted EBITDA in percent of revenue.
        NetInterestIncome | Profitability | Net interest income | Interest earned less interest paid.
        NetInterestMargin | Profitability | Net interest margin | Net interest income in percent of what earns interest.
        NonInterestIncome | Profitability | Non-interest income | What a bank earns by fees, trading and all else that is no interest.
        NetFeeIncome | Profitability | Net fee income | What clients pay for services, less what is paid to others for them.
        RecurringNetFeeIncome | Profitability | Recurring net fee income | Fees that are paid again each year, most often on assets held.
        ManagementFees | Profitability | Management fees | What clients pay for the management of their assets.
        PerformanceFees | Profitability | Performance fees | What clients pay where their assets did well.
        TransactionIncome | Profitability | Transaction-based income | What clients pay for single transactions.
        NetWrittenPremiums | Growth | Net written premiums | Premiums of the policies sold in the period, less what is passed to reinsurers.
        GrossWrittenPremiums | Growth | Gross written premiums | Premiums of the policies sold in the period.
        NetEarnedPremiums | Growth | Net earned premiums | Premiums for the time that has passed, less what is passed to reinsurers.
        NetInvestmentIncome | Profitability | Net investment income | What an insurer's investments earn, less the cost of managing them.
        CombinedRatio | Profitability* | Combined ratio | An insurer's claims and costs in percent of premiums.
        CatastropheLosses | Profitability* | Catastrophe losses | Claims from storms, quakes and other catastrophes.
        UnitRevenue | Profitability | Unit revenue | An airline's revenue for each seat and mile flown; others count other units.
        UnitCosts | Profitability* | Unit costs | An airline's costs for each seat and mile flown; others count other units.
        LoadFactor | Profitability | Load factor | Seats that were sold, in percent of those flown.
        Occupancy | Profitability | Occupancy | What is let or taken, in percent of what there is.
        SameStoreOperatingIncome | Growth | Same-store net operating income | Growth of rents less running costs, in buildings that were held in both periods.
        FundsFromOperationsPerShare | Profitability | Funds from operations per share | A property company's net income before depreciation and gains on sales, for each share.
        AdjustedFundsFromOperationsPerShare | Profitability | Adjusted funds from operations per share | Funds from operations less what keeps buildings in shape, for each share.
        RestaurantMargin | Profitability | Restaurant margin | Sales of restaurants less the costs of running them, in percent of these sales.
        PretaxMargin | Profitability | Pre-tax margin | Profit before tax in percent of revenue.
        ProfitBeforeTax | Profitability | Profit before tax | What is left after all costs and interest, before tax.
        NetIncome | Profitability | Net income | What is left after all costs, interest and tax.
        NetMargin | Profitability | Net margin | Net income in percent of revenue.
        EarningsPerShare | Profitability | Earnings per share | Net income for each share.
        ReturnOnCet1Capital | Profitability | Return on CET1 capital | Net income in percent of a bank's common equity tier 1 capital.
        ReturnOnTangibleEquity | Profitability | Return on tangible equity | Net income in percent of the owners' capital without goodwill and the like.
        ReturnOnInvestedCapital | Profitability | Return on invested capital | Profit after tax in percent of the capital at work.
        ReturnOnEquity | Profitability | Return on equity | Net income in percent of the owners' capital.
        CostOfRevenue | Profitability* | Cost of revenue | The cost of what was sold.
        FuelExpense | Profitability* | Fuel expense | What fuel cost.
        OperatingExpenses | Profitability* | Operating expenses | The cost of running the business.
        SellingAndAdministrativeExpenses | Profitability* | Selling and administrative expenses | The cost of selling, and of running the company.
        GeneralAndAdministrative | Profitability* | General and administrative | The cost of running the company.
        SalesAndMarketing | Profitability* | Sales and marketing | The cost of selling.
        ResearchAndDevelopment | Profitability* | Research and development | The cost of new products.
        Depreciation | Profitability* | Depreciation | What property and equipment lose in worth.
        DepreciationAndAmortization | Profitability* | Depreciation and amortization | What property, equipment and bought rights lose in worth.
        RestructuringCharges | Profitability* | Restructuring charges | The cost of reorganizing the business.
        IntegrationExpenses | Profitability* | Integration expenses | The cost of joining a bought company to the business.
        PurchaseAccountingAdjustments | Profitability* | Purchase accounting adjustments | What the valuation of a bought business adds to results or takes from them.
        CostSavings | Profitability | Cost savings | Costs that measures of the company took away; gross or net as it says.
        TariffCosts | Profitability* | Tariff costs | Customs duties on what is bought and sold.
        GainsOnSales | Profitability | Gains on sales | What businesses and property were sold for, less their worth in the books.
        InvestmentGains | Profitability | Investment gains | What investments rose in worth, sold or not.
        Impairments | Profitability* | Impairments | What is written off of assets and of bought companies.
        Charges | Profitability* | Charges | What was booked at once, outside of the usual costs.
        LegalCharges | Profitability* | Legal charges | What lawsuits and settlements cost.
        TaxCharges | Profitability* | Tax charges | Tax that was booked at once, such as for a new law.
        TaxBenefit | Profitability | Tax benefit | Tax that came back or was set off at once.
        Gains | Profitability | Gains | What was earned at once, outside of the business.
        EquityIncome | Profitability | Equity income | Its part of the income of companies that it owns in part.
        AcquisitionCosts | Profitability* | Acquisition costs | What buying other companies costs beside their price.
        IntangiblesAmortization | Profitability* | Amortization of intangibles | What bought names, rights and customers lose in worth.
        Synergies | Profitability | Synergies | What two companies save or earn more because they are one.
        LicensingGain | Profitability | Licensing gain | What licences to its own rights bring beside the business.
        CreditLosses | Profitability* | Credit losses | What a lender sets aside for loans that may not be paid back.
        NetChargeOffs | Profitability* | Net charge-offs | Loans that a lender gave up, less what came back of earlier ones.
        NetChargeOffRate | Profitability* | Net charge-off rate | Net charge-offs in percent of the loans, as if for a whole year.
        InterestExpense | Profitability* | Interest expense | What borrowing costs; net where the company says so.
        InterestIncome | Profitability | Interest income | What cash and investments earn.
        OtherIncome | Profitability | Other income | Income less expense outside of the business, such as interest and gains on investments.
        InterestAndOtherExpense | Profitability* | Interest and other expense | Interest, and what else is outside of the business, in one figure.
        InterestTaxesAndOther | Profitability* | Interest, taxes and other | What stands between operating income and net income, in one figure.
        StockBasedCompensation | Profitability* | Stock-based compensation | What employees are paid in shares.
        IncomeTaxExpense | Profitability* | Income tax | Tax on the income of the period.
        TaxRate | Profitability* | Tax rate | Tax in percent of the income before it.
        FreeCashFlow | Cash | Free cash flow | Cash from operations less capital expenditures.
        FreeCashFlowMargin | Cash | Free cash flow margin | Free cash flow in percent of revenue.
        FreeCashFlowShare | Cash | Share of free cash flow | What is paid out or spent, in percent of free cash flow.
        OperatingCashFlow | Cash | Operating cash flow | Cash that the business earned.
        CapitalExpenditures | Cash* | Capital expenditures | Cash spent on property, equipment and software.
        CashTaxes | Cash* | Cash taxes | Tax paid in cash.
        CashAndCashEquivalents | Cash | Cash and cash equivalents | Cash, and what is as good as cash.
        CashAndInvestments | Cash | Cash and investments | Cash, and what can soon be turned into it.
        Liquidity | Cash | Liquidity | Cash, and what can be borrowed at once.
        AvailableCredit | Cash | Available credit | What can be borrowed at once under lines that banks have granted.
        CustomerCount | Customers | Customers | Their number, as the company counts them.
        NewCustomers | Customers | New customers | Customers won in the period; net of those lost where the company says so.
        LargeDeals | Customers | Large deals | Contracts above a worth that the company names.
        NetExpansionRate | Customers | Net expansion rate | What the customers of a year ago spend now, in percent of what they spent then.
        RetentionRate | Customers | Retention rate | Customers, or what they spend, that stayed, in percent.
        Subscribers | Customers | Subscribers | Their number, as the company counts them.
        Users | Customers | Users | Their number, as the company counts them.
        Members | Customers | Members | Their number, as the company counts them.
        Developers | Customers | Developers | Their number, as the company counts them.
        Players | Customers | Players | Their number, as the company counts them.
        Seats | Customers | Seats | Users that are paid for.
        InstalledBase | Customers | Installed base | Products in use.
        Sessions | Customers | Sessions | How often a service was used.
        Deliveries | Customers | Deliveries | Goods handed over in the period.
        Churn | Customers* | Churn | Customers lost, in percent.
        StoreCount | Customers | Stores | Their number at the end of the period.
        Traffic | Customers | Traffic | Visits of customers, or data carried for them, as the company counts them.
        CustomerSatisfaction | Customers | Customer satisfaction | Customers who are content, in percent of those who were asked.
        StoreOpenings | Customers | Store openings | Stores opened in the period; net of those closed where the company says so.
        StoreClosures | Customers* | Store closures | Stores closed in the period.
        DaysSalesOutstanding | Cash* | Days sales outstanding | How long customers take to pay.
        DaysInventoryOutstanding | Cash* | Days inventory outstanding | How long goods are in stock.
        DaysPayableOutstanding | Cash | Days payable outstanding | How long the company takes to pay.
        CashConversionCycle | Cash* | Cash conversion cycle | How long cash is bound in goods and in what customers owe.
        WorkingCapital | Capital* | Working capital | What is bound in stocks and unpaid invoices.
        Inventory | Capital* | Inventory | Goods in stock.
        AccountsReceivable | Capital* | Accounts receivable | What customers owe.
        AccountsPayable | Capital | Accounts payable | What suppliers are owed.
        PurchaseCommitments | Capital* | Purchase commitments | What the company has promised to buy.
        ShareRepurchases | Capital | Share repurchases | Own shares bought back.
        RepurchasePrice | Capital | Repurchase price | What was paid on average for own shares.
        RepurchaseAuthorization | Capital | Repurchase authorization | What may be spent on the company's own shares.
        RemainingRepurchaseAuthorization | Capital | Remaining repurchase authorization | What is left to be spent on the company's own shares.
        CapitalReturned | Capital | Returned to shareholders | Dividends and own shares bought back, together.
        CapitalReturnAuthorization | Capital | Capital return program | What may be paid as dividends and for own shares, in all.
        SharesOutstanding | Capital | Shares outstanding | The number of shares that others hold.
        Dividend | Capital | Dividend | What each share is paid.
        DividendYield | Capital | Dividend yield | What a share is paid in a year, in percent of its price.
        Dividends | Capital | Dividends | What all shares are paid.
        Debt | Capital* | Debt | What is borrowed.
        TermDebt | Capital* | Term debt | What is borrowed for a fixed time.
        CommercialPaper | Capital* | Commercial paper | What is borrowed for some weeks or months.
        Borrowings | Capital* | Borrowings | What is borrowed, as the company counts it.
        DebtIssued | Capital | Debt issued | What was borrowed anew.
        DebtRepayments | Capital | Debt repayments | What was paid back of what is borrowed.
        DebtMaturities | Capital | Debt maturities | What must be paid back by a date.
        OwnershipStake | Capital | Ownership stake | Its part of another company, in percent.
        NetDebt | Capital* | Net debt | What is borrowed, less cash.
        NetCash | Capital | Net cash | Cash, less what is borrowed.
        AssetsUnderManagement | Capital | Assets under management | What clients have invested through the company.
        Deposits | Capital | Deposits | What customers have lent to a bank.
        Loans | Capital | Loans | What a bank has lent.
        TangibleBookValuePerShare | Capital | Tangible book value per share | The owners' capital without goodwill and the like, for each share.
        BookValuePerShare | Capital | Book value per share | The owners' capital for each share.
        CapitalRatio | Capital | Capital ratio | A bank's own capital in percent of its weighted risks.
        CapitalRequirement | Capital | Capital requirement | The capital ratio that a bank must have at least.
        StressCapitalBuffer | Capital | Stress capital buffer | What a bank must hold on top of the least capital ratio, by its stress test.
        Headcount | Capital | Headcount | The number of employees.
        WorkforceReduction | Capital | Workforce reduction | Positions that are cut, in percent of all.
        Headwind | Other* | Headwind | What takes from a figure, as the company estimates it.
        Tailwind | Other | Tailwind | What adds to a figure, as the company estimates it.
        """;

    public static IEnumerable<Concept> Concepts =>
        $"{Table}\n{IndustryTable.Table}".Split('\n').Select(line => Read(line.Split(" | ")));

    private static Concept Read(string[] cells) =>
        new(cells[0].Trim(), Enum.Parse<KpiGroup>(cells[1].TrimEnd('*')), cells[2], cells[3].Trim())
        {
            IsCost = cells[1].EndsWith('*'),
        };
}
