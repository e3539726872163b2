namespace SiteGen.Site.Kpis;

/// <summary>Chooses the few figures that stand for a quarter.</summary>
public static class Headlines
{
    private const int Most = 5;

    private static readonly string[] Preferred =
    [
        "Revenue",
        "IncomeFromOperations",
        "GrossMargin",
        "FreeCashFlow",
        "NetExpansionRate",
        "EarningsPerShare",
        "NetIncome",
        "OperatingMargin",
        "ComparableSales",
        "OperatingCashFlow",
        "CustomerCount",
    ];

    /// <summary>At most five rows of the whole business that the call states, one for each metric.</summary>
    public static IReadOnlyList<KpiRow> Choose(KpiTable table, EarningsCall call) =>
        [
            .. table
                .Rows.Where(row => row.IsTotal && row.At(call).Fact is not null)
                .Where(row => !Concepts.IsChange(row.Key.Concept))
                // Of two bases the one that is stated more often, so that there is something to compare with.
                .OrderByDescending(row => row.Facts.Count())
                .DistinctBy(row => row.Key.Concept)
                .OrderBy(row =>
                    Array.IndexOf(Preferred, row.Key.Concept) is var rank and >= 0 ? rank : Preferred.Length
                )
                .ThenBy(row => row.Concept.Rank)
                .Take(Most),
        ];
}
