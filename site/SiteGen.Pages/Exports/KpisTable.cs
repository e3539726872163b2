using SiteGen.Site.Kpis;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>The key figures, a column for each quarter.</summary>
public static class KpisTable
{
    /// <summary>A row for each metric of each company.</summary>
    public static ExportTable Make(Corpus corpus, Figures figures)
    {
        var rows = figures.Issuers.SelectMany(issuer => Rows(issuer.Table));
        Column<(string Issuer, KpiRow Row)>[] subject =
        [
            new("issuer", "The company.", row => row.Issuer),
            new("concept", "What is measured, as in facts.csv.", row => row.Row.Key.Concept),
            new("scope", "Part of the business as printed; total for the whole.", row => row.Row.Scope),
            new("basis", "Accounting basis; empty where not stated.", row => row.Row.Key.Basis),
            new("comparison", "What a change is measured against; empty for others.", row => row.Row.Key.Comparison),
            new("unit", "Unit of the numbers, as in facts.csv.", row => row.Row.Key.Unit),
        ];
        return ExportTable.Of(
            "kpis",
            "One row for each key figure of a company, one column for each fiscal quarter of a call.",
            ["issuer", "concept", "scope", "basis", "comparison", "unit"],
            [],
            rows,
            [.. subject, .. Periods(corpus).Select(Quarter)]
        );
    }

    private static IEnumerable<FiscalPeriod> Periods(Corpus corpus) =>
        corpus.Calls.Select(call => call.Period).Distinct().Order();

    private static Column<(string Issuer, KpiRow Row)> Quarter(FiscalPeriod period) =>
        new(
            period.ToString(),
            "number",
            "The number stated for this quarter, in whole units; empty where none is stated.",
            row => Words.Of(row.Row.At(period)?.Value)
        );

    // Changes stand beneath their figure on a page; here each has a row.
    private static IEnumerable<(string, KpiRow)> Rows(KpiTable table)
    {
        var shown = table.Rows.SelectMany(row => row.Facts).ToHashSet();
        return table
            .Rows.Concat(
                table
                    .Rows.SelectMany(row => row.Cells)
                    .SelectMany(cell => cell.Changes)
                    .Where(change => !shown.Contains(change))
                    .GroupBy(MetricKey.Of)
                    .Select(facts => new KpiRow(
                        facts.Key,
                        facts.First().Scope,
                        [
                            .. table.Calls.Select(call => new KpiCell(
                                call,
                                facts.FirstOrDefault(f => f.Call == call),
                                []
                            )),
                        ]
                    ))
            )
            .Select(row => (table.Issuer, row));
    }
}
