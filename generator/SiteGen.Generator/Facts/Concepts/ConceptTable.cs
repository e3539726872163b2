namespace SiteGen.Generator.Facts;

/// <summary>The concepts that any company's call may state, and the phrases that name them (without hyphens).</summary>
internal static class ConceptTable
{
    private const string Table = """
        Revenue | Money | annualized revenue run rate, annual revenue run rate, revenue, revenues, total revenue, total revenues, net revenue, net revenues, net sales, total sales, sales revenue, turnover, top line revenue, revenue from operations, sales
        Revenue | Money | organic growth, organic growth rate, reported growth, top line growth, topline growth, overall growth, total growth, growth rate, growth rates, organic revenue growth
        GrossProfit | Money | gross profit, gross profits, gross profit dollars, gross margin dollars
        GrossMargin | Rate | gross margin, gross margins, gross profit margin, gross margin rate, gross margin percentage
        IncomeFromOperations | Money | income from operations, operating income, operating profit, operating profits, operating earnings, profit from operations, income from operation
        -IncomeFromOperations | Money | loss from operations, operating loss, operating losses, losses from operations
        OperatingMargin | Rate | operating margin, operating margins, operating profit margin, operating income margin
        NetIncome | Money | net income, net profit, net earnings, profit after tax, profit attributable to shareholders, bottom line growth
        ProfitBeforeTax | Money | profit before tax, pre tax profit, pretax profit, pbt, income before tax, income before taxes, pre tax income, pretax income, earnings before tax
        -ProfitBeforeTax | Money | pre tax loss, pretax loss, loss before tax
        -NetIncome | Money | net loss, net losses
        EarningsPerShare | PerShare | earnings per share, earnings per diluted share, diluted earnings per share, eps, diluted eps, income per share, net income per share, net income per diluted share, earnings per common share
        -EarningsPerShare | PerShare | loss per share, net loss per share, net loss per diluted share
        FreeCashFlow | Money | free cash flow, free cash flows, fcf
        FreeCashFlowMargin | Rate | free cash flow margin, free cash flow margins, fcf margin
        OperatingCashFlow | Money | operating cash flow, operating cash flows, cash flow from operations, cash flows from operations, cash from operations, cash flow from operating activities, cash provided by operating activities, cash generated from operations, cash flow from ops
        CapitalExpenditures | Money | capital expenditures, capital expenditure, capex, capital spending, capital investments, cash paid for pp&e, cash paid for property and equipment, cash paid for property plant and equipment
        NetExpansionRate | Rate | dollar based net expansion, dollar based net expansion rate, net expansion rate, net dollar expansion rate, net dollar expansion, dbne, dbner, db&e, net retention, net retention rate, net revenue retention, net revenue retention rate, net dollar retention, net dollar retention rate, dollar based net retention rate, dollar based net retention, nrr, ndr, extension rate, net expansion
        StockBasedCompensation | Money | stock based compensation, share based compensation, stock compensation, sbc, stock based compensation expense
        ShareRepurchases | Money | share repurchases, stock repurchases, share buybacks, repurchases, repurchase of shares, shares repurchased, buybacks
        SharesOutstanding | Count | shares outstanding, share count, diluted share count, diluted shares, weighted average shares
        CustomerCount | Count | customer count, active customer accounts, active customers, paying customers, total customers, customer accounts
        Headcount | Count | headcount, employee count, employees
        Backlog | Money | backlog, order backlog
        RemainingPerformanceObligations | Money | remaining performance obligations, remaining performance obligation, rpo, total rpo
        CurrentRemainingPerformanceObligations | Money | current remaining performance obligations, current remaining performance obligation, crpo, current rpo
        TaxRate | Rate | tax rate, effective tax rate, tax rates, tax provision rate
        AdjustedEbitda | Money | adjusted ebitda, ebitda
        AdjustedEbitdaMargin | Rate | adjusted ebitda margin, adjusted ebitda margins, ebitda margin, ebitda margins
        NetMargin | Rate | net margin, net margins, net profit margin, profit margin
        Bookings | Money | bookings, gross bookings, net bookings, new bookings
        Orders | Money | products orders, product orders, total orders, new orders, order intake, net new orders
        Billings | Money | billings, calculated billings, total billings
        AnnualRecurringRevenue | Money | annual recurring revenue, annualized recurring revenue, arr
        CurrentDeferredRevenue | Money | short term deferred revenue, current deferred revenue
        DeferredRevenue | Money | deferred revenue, deferred revenues, unearned revenue
        GrossMerchandiseValue | Money | gross merchandise value, gross merchandise volume, gmv, gross order value, gov, gross transaction value
        ComparableSales | Rate | comparable sales, same store sales, comparable store sales, like for like sales, comp sales, same store sales growth, comparable sales growth
        NetInterestIncome | Money | net interest income, nii
        NetInterestMargin | Rate | net interest margin, nim
        ReturnOnEquity | Rate | return on equity, return on tangible common equity, rotce, roe, return on tangible equity
        ReturnOnCet1Capital | Rate | return on cet1 capital, return on cet1, rocet1
        CapitalRatio | Rate | cet1 ratio, cet1 capital ratio, common equity tier 1 ratio, capital ratio
        LeverageRatio | Rate | leverage ratio, net leverage, net leverage ratio
        CombinedRatio | Rate | combined ratio
        UnderlyingCombinedRatio | Rate | underlying combined ratio
        UnderlyingLossRatio | Rate | underlying loss ratio
        LossRatio | Rate | loss ratio, medical loss ratio, medical care ratio
        ExpenseRatio | Rate | expense ratio
        EfficiencyRatio | Rate | efficiency ratio, cost income ratio, cost to income ratio, cost / income ratio
        OperatingExpenses | Money | operating expenses, operating expense, opex, total operating expenses, noninterest expense, noninterest expenses, non interest expense, non interest expenses
        SellingAndAdministrativeExpenses | Money | sg&a, sg&a expense, sg&a expenses, selling general and administrative expenses, selling general and administrative expense, general and administrative expenses, general and administrative expense, g&a, g&a expense, g&a expenses
        ResearchAndDevelopment | Money | research and development expenses, research and development expense, r&d expense, r&d expenses
        CostOfRevenue | Money | cost of revenue, cost of revenues, cost of sales, cost of goods sold, cogs
        CashAndInvestments | Money | cash and cash equivalents, cash and investments, cash equivalents and marketable securities, cash and marketable securities, cash equivalents and investments, cash cash equivalents and short term investments, cash equivalents, cash equivalents and short term investments, cash equivalent and short term investment, cash balance, cash plus marketable securities
        Debt | Money | total debt, gross debt, net debt, long term debt
        Dividend | PerShare | dividend per share, quarterly dividend, cash dividend, dividend of
        Dividends | Money | dividends
        Inventory | Money | inventory, inventories
        DaysSalesOutstanding | Days | dso, dsos, days sales outstanding, days of sales outstanding, day sales outstanding
        Subscribers | Count | subscribers, paid subscribers, total subscribers, paid memberships
        Deliveries | Count | deliveries, vehicle deliveries
        Users | Count | monthly active users, daily active users, maus, daus, active users
        Churn | Rate | churn, churn rate, attrition rate
        Ebit | Money | ebit, operating ebit
        EbitMargin | Rate | ebit margin, ebit margins
        - | Other | net cash, net cash position, unbilled revenue, unbilled revenues, incremental revenue, incremental revenues, incremental sales, deferred and unbilled revenue, unit revenue, unit revenues, revenue per, prasm, trasm, casm, cumulative revenue, cumulative sales, lifetime revenue, lifetime sales, orders, run rate, bonus expense, restructuring charges, restructuring costs, restructuring, impairment charges, sales force, sales team, sales productivity, sales capacity, sales pipeline, sales organization, sales hires, sales headcount, sales per, unit sales, sales volume, sales volumes, sales mix, sales price, sales prices, sales incentive, sales leadership, sales leader, sales leaders, sales people, sales motion, sales efficiency, sales and service, sales and support, home sales, vehicle sales, sales process, sales execution, sales activity, sales enablement, sales engineers, sales kickoff, sales side, sales tax, sales office, sales offices, sales cycle, sales cycles, sales reps, sales and marketing, sales channel, sales and marketing expense, purchase price, interest expense, depreciation, amortization, pass through fees, passthrough fees, carrier fees, repurchase authorization, repurchase program, share repurchase program, stock repurchase program, buyback program, repurchase programs, authorization, price increase, volume, volumes, win rate, credit losses, loan growth, loans, deposits, assets under management, growth investments, cost savings, liquidity, oi&e, other income and expense, licensing gain, licensing gains, interest income, net new assets, net new money, invested assets, risk weighted assets, rwa, rwas, average selling price, asp, asps, installed base, market share
        """;

    /// <summary>Phrases and what they name.</summary>
    public static IReadOnlyList<(string Phrase, Concept Concept)> Entries { get; } =
    [.. Table.Split('\n').Where(line => line.IndexOf('|') > 0).SelectMany(Read)];

    /// <summary>The same, for looking up in a sentence.</summary>
    public static PhraseTable<Concept> Phrases { get; } = new(Entries, WordKinds.Concept);

    /// <summary>Reads a line "Name | Measure | phrase, phrase"; a minus before the name makes it a loss.</summary>
    public static IEnumerable<(string Phrase, Concept Concept)> Read(string line)
    {
        var parts = line.Split('|').Select(part => part.Trim()).ToArray();
        var isLoss = parts[0].Length > 1 && parts[0][0] == '-';
        var concept = new Concept(parts[0].TrimStart('-'), MeasureOf(parts[1]), isLoss);
        return parts[2].Split(',').Select(phrase => (phrase.Trim(), concept));
    }

    /// <summary>The measure of that name; <see cref="Measure.Other"/> for none.</summary>
    public static Measure MeasureOf(string name) =>
        Enum.TryParse<Measure>(name, out var measure) ? measure : Measure.Other;
}
