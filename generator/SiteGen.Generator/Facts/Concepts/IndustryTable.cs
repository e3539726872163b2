namespace SiteGen.Generator.Facts;

/// <summary>The concepts of single industries, as the lines of <see cref="ConceptTable"/>.</summary>
internal static class IndustryTable
{
    public const string Table = """
        Production | Count | production, oil production, gas production, oil equivalent production, production volumes, total production, net production
        Volume | Count | volumes, sales volume, sales volumes, sales volume growth, volume growth, volumes growth, shipment volumes, weather normal volumes
        Capacity | Count | capacity, capacity growth, system capacity, total capacity
        AverageRealizedPrice | Price | average realized price, realized price, realized prices, realized gold price, average realized gold price, realized copper price, realized oil price, average realized oil price, realized gas price
        AllInSustainingCost | Price | all in sustaining costs, all in sustaining cost, aisc
        ReturnOnAssets | Rate | return on average assets, return on assets, roa, roaa
        AllowanceForCreditLosses | Money | allowance for credit losses, allowance for loan losses, credit loss allowance, loan loss allowance, loan loss reserve
        UnderwritingIncome | Money | underwriting income, underlying underwriting income, underwriting gain, underwriting gains, underwriting profit, underlying underwriting gain, underlying underwriting gains
        HomeClosings | Count | homes closed, home closings, homes delivered, home deliveries
        HomesInInventory | Count | homes in inventory, houses in inventory
        LeasingVolume | Count | leasing volume, leasing volumes
        Acquisitions | Money | acquisitions guidance, acquisition guidance, acquisition volume, acquisitions volume
        Dispositions | Money | dispositions and contributions, contributions and dispositions, dispositions guidance, disposition guidance, disposition volume, dispositions volume, overall dispositions, total dispositions
        UnitSales | Count | lots sold, vehicles sold
        CancellationRate | Rate | cancellation rate, cancellation rates, order cancellation rate
        CommunityCount | Count | community count, active communities, active selling communities, selling communities
        ShareholdersEquity | Money | stockholders equity, shareholders equity, stockholders' equity, shareholders' equity, shareowners equity, total equity
        DebtToCapital | Rate | debt to capital ratio, net debt to capital ratio, net debt to capital, debt to capital, debt to total capital, debt to capitalization
        LeasingSpread | Rate | rent change, net effective rent change, rent spreads, cash rent spreads, leasing spreads, leasing spread, cash leasing spreads, re leasing spreads, releasing spreads, blended spreads, gaap spreads
        MerchandiseMargin | Rate | merchandise margin, merchandise margins, merch margin, merch margins, product margin, product margins
        NetAdditions | Count | net additions, net adds, nets of, net customer additions, net subscriber additions, subscriber net additions
        LoadFactor | Rate | load factors, sold load factor, sold load factors, passenger load factor
        NewLocations | Count | new customer locations, new merchant locations, net new locations
        NewBusiness | Money | new business, new business premium, new business premiums
        InvestmentPortfolio | Money | investment portfolio, securities portfolio, investment securities portfolio, investment securities
        AverageYield | Rate | average yield, average yields, portfolio yield, investment yield, securities yield
        Attrition | Rate | attrition, attrition rate, voluntary attrition, employee attrition, employee turnover, ltm attrition, voluntary attrition rate
        AttachRate | Rate | attach rate, attach rates
        MonthlyActiveUsers | Count | monthly active users, monthly active consumers, monthly active people, monthly actives, mau, maus
        WeeklyActiveUsers | Count | weekly active users, weekly active people, weekly actives, wau, waus
        DailyActiveUsers | Count | daily active users, daily active people, daily active uniques, daily actives, family daily active people, dau, daus, dap
        BookToBill | Rate | book to bill, book to bill ratio
        LossRatio | Rate | mlr, benefit ratio, benefits ratio, benefit expense ratio, medical benefit ratio, medical benefits ratio, insurance benefit ratio
        Members | Count | medical membership, total membership, total medical membership, health plan membership, paid membership, membership base
        PenetrationRate | Rate | penetration rate, penetration rates
        AdoptionRate | Rate | adoption rate, adoption rates
        PurchaseAccountingAdjustments | Money | purchase price allocation adjustments, purchase accounting adjustments, purchase accounting adjustment
        Downloads | Count | downloads, app downloads, total downloads, cumulative downloads
        CashConversion | Rate | conversion of net income, conversion of adjusted net income, free cash flow conversion, cash conversion, free cash flow conversion rate, cash conversion rate, fcf conversion
        FundsFromOperationsToDebt | Rate | ffo to debt, funds from operations to debt
        Subscriptions | Count | paid subscriptions, total paid subscriptions, total subscriptions, active subscriptions, active paid subscriptions
        FloorSpace | Count | square footage, net square footage, selling square footage, gross square footage, retail square footage, square feet of retail space, square feet of selling space, square feet of space
        LoanOriginations | Money | loan originations, total loan originations, mortgage originations, loan production
        Purchases | Money | wafer purchases, raw material purchases, material purchases, component purchases
        RemainingRepurchaseAuthorization | Money | remaining share repurchase authorization, remaining stock repurchase authorization, remaining repurchase authorization, remaining buyback authorization, remaining authorization
        PaymentVolume | Money | total payment volume, payment volume, payments volume, payment volumes, purchase volume, purchase volumes, processed volume, gross payment volume, gross payments volume, total payments volume, tpv, gpv
        ChannelInventory | Count | channel inventory, channel inventories
        PriorYearReserveDevelopment | Money | net favorable pyd, net favorable development, net favorable prior year reserve development, favorable prior year reserve development, net favorable prior year development, favorable prior year development, favorable reserve development, net favorable reserve development, favorable pyd, total net favorable development, net prior year reserve development
        RenewalPremiumChange | Rate | renewal premium change
        RenewalRateChange | Rate | renewal rate change, renewal rate changes
        CoreIncome | Money | core income
        ReturnOnInventory | Rate | return on inventory
        UnitRevenue | Money | rasms, trasms, prasms
        AverageSellingPrice | Price | average closing price, average closing prices
        HomesPassed | Count | homes passed, locations passed, passings
        PensionContributions | Money | pension contribution, pension contributions, contribution to our pension
        LoadGrowth | Rate | load growth, retail load growth
        ReturnOnInvestedCapital | Rate | return on invested capital, roic
        CustomerCount | Count | active accounts, active buyers, active clients, active merchants, active consumers, paid customers
        ImpairedLoanRatio | Rate | ratio of nonperforming assets, ratio of non performing assets, nonperforming assets ratio, non performing assets ratio
        AverageInterestRate | Rate | weighted average interest rate, weighted average coupon, average interest rate, average coupon, weighted average rate, weighted average cost of debt, average cost of debt
        SameStoreGrowth | Rate | same store growth
        UnrealizedLosses | Money | unrealized losses, net unrealized losses, unrealized investment loss, net unrealized investment loss, net unrealized investment losses, net unrealized loss, unrealized loss
        CostsApplicableToSales | Price | costs applicable to sales, cost applicable to sales
        Proceeds | Money | gross proceeds, net proceeds, total proceeds, cash proceeds, sale proceeds, net cash proceeds
        LeverageRatio | Rate | consolidated leverage, homebuilding leverage
        ImpairedLoanRatio | Rate | ratio of non performing assets to loans and other real estate, ratio of nonperforming assets to loans and other real estate, ratio of nonperforming loans to total loans, ratio of non performing loans to total loans, ratio of nonperforming assets to total assets, ratio of non performing assets to total assets
        - | Other | tied to production, full capacity, at capacity, industry capacity, industry domestic capacity, pricing of, price increases of, production business, production services, capacity utilization, capacity factor, capacity under, capacity on, borrowing capacity, production costs, production cost, production capacity, production planning, production facility, production line, production lines, production tax credit, production tax credits, capacity expansion, capacity additions, volume discounts, volume commitments, volume commitment, dilutive capacity, new business wins, new business win, new business opportunities, new business pipeline, new business value, value of new business, new business margin, new business margins, new business models, new business model, new business units, new business unit, new business development, new business growth initiatives, new business lines, new business line, new business strain, new business areas, new business area, debt capacity, capacity for, home deliveries network, equity raise
        """;
}
