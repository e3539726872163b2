using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what only a whole company has: earnings for a share, a tax rate, its own shares.</summary>
internal static class WholeConcepts
{
    private static readonly HashSet<string> Names = WordSet.Exact(
        """
        EarningsPerShare FreeCashFlow OperatingCashFlow FreeCashFlowMargin TaxRate ShareRepurchases SharesOutstanding
        Dividend Dividends CashAndInvestments CashAndCashEquivalents Debt NetDebt NetCash DaysSalesOutstanding StockBasedCompensation NetIncome
        InterestExpense InterestIncome OtherIncome IncomeTaxExpense CashTaxes BookValuePerShare NetInvestmentIncome
        RepurchaseAuthorization RepurchasePrice Liquidity CapitalReturned FundsFromOperationsPerShare AdjustedFundsFromOperationsPerShare
        TermDebt CommercialPaper Borrowings EquityIncome CapitalReturnAuthorization ShareholdersEquity ReturnOnAssets
        ReturnOnEquity Purchases WorkforceReduction RemainingRepurchaseAuthorization
        """
    );

    // "our first ever quarterly dividend", "a common dividend": a share, and what it is paid, is of the company.
    private static readonly HashSet<string> OfShares = WordSet.Exact(
        "EarningsPerShare Dividend Dividends ShareRepurchases SharesOutstanding RepurchaseAuthorization RepurchasePrice "
            + "RemainingRepurchaseAuthorization"
    );

    public static Link OfCompany(Link link) =>
        link.Scope is not null && OfShares.Has(Bare(Bare(link.Concept, "Growth"), "Change"))
            ? link with
            {
                Scope = null,
            }
            : link;

    public static bool Has(Concept concept) => Names.Has(concept.Name);

    public static bool Has(string concept) => Names.Has(Bare(Bare(concept, "Growth"), "Change"));

    private static string Bare(string concept, string ending) =>
        concept.EndsWith(ending, StringComparison.Ordinal)
            ? concept.Substring(0, concept.Length - ending.Length)
            : concept;
}
