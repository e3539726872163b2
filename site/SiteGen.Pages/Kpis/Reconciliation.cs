namespace SiteGen.Site.Kpis;

/// <summary>Recomputes stated growth, changes and shares wherever both ends are stated.</summary>
public static class Reconciliation
{
    private const int QuartersOfYear = 4;

    private static readonly (string Share, string Part)[] Margins =
    [
        ("GrossMargin", "GrossProfit"),
        ("OperatingMargin", "IncomeFromOperations"),
        ("NetMargin", "NetIncome"),
        ("FreeCashFlowMargin", "FreeCashFlow"),
        ("AdjustedEbitdaMargin", "AdjustedEbitda"),
    ];

    /// <summary>Every relation that can be checked, agreeing or not, in the order of the rows.</summary>
    /// <param name="rows">The rows of one company, see <see cref="KpiRows.Read"/>.</param>
    public static IReadOnlyList<Relation> Check(IReadOnlyList<KpiRow> rows)
    {
        var comparatives = Comparatives(rows);
        return
        [
            .. rows.SelectMany(row =>
                    row.Cells.SelectMany(cell => Changes(row, cell, comparatives).Append(Margin(rows, row, cell)))
                )
                .OfType<Relation>(),
        ];
    }

    private static IEnumerable<Relation?> Changes(KpiRow row, KpiCell cell, ILookup<string, Fact> comparatives)
    {
        if (cell.Fact is not { } now)
        {
            yield break;
        }

        foreach (var change in cell.Changes.Where(change => IsOnBasisOf(change, now)))
        {
            var then = cell.Call.Period.Plus(change.Comparison == "QoQ" ? -1 : -QuartersOfYear);
            var earlier = row.At(then) ?? comparatives[Key(MetricKey.Of(now), then)].FirstOrDefault();
            if (change.Comparison.Length > 0 && earlier is not null)
            {
                yield return change.Concept.EndsWith("Change", StringComparison.Ordinal)
                    ? Arithmetic.Change(change, now, earlier)
                    : Arithmetic.Growth(change, now, earlier);
            }
        }
    }

    private static Relation? Margin(IReadOnlyList<KpiRow> rows, KpiRow row, KpiCell cell)
    {
        var isShare = row.Key.Concept == "RevenueShare";
        if (cell.Fact is not { } stated || (isShare && row.IsTotal))
        {
            return null;
        }

        var part = isShare ? "Revenue" : Margins.FirstOrDefault(margin => margin.Share == row.Key.Concept).Part;
        return
            Find(part, row.Key.Scope, row.Key.Basis) is { } of
            && Find("Revenue", isShare ? "total" : row.Key.Scope, "") is { } whole
            ? Arithmetic.Share(stated, of, whole)
            : null;

        Fact? Find(string? concept, string scope, string basis) =>
            rows.FirstOrDefault(other =>
                    other.Key.Concept == concept && other.Key.Scope == scope && other.Key.Basis == basis
                )
                ?.At(cell.Call)
                .Fact;
    }

    // "compared to 15% last quarter": the earlier figure that a call states itself.
    private static ILookup<string, Fact> Comparatives(IReadOnlyList<KpiRow> rows) =>
        rows.SelectMany(row => row.Cells)
            .Select(cell => cell.Call)
            .Distinct()
            .SelectMany(call => call.Facts)
            .Where(fact =>
                fact is { Status: FactStatus.Actual, AssertedBy: not PersonType.Analyst, Value: not null }
                && PeriodText.Quarter(fact.Period) is { } quarter
                && quarter != fact.Call.Period
            )
            .ToLookup(fact => $"{MetricKey.Of(fact)} {fact.Period}", StringComparer.Ordinal);

    private static string Key(MetricKey key, FiscalPeriod period) => $"{key} {period}";

    // Organic growth is of amounts that nobody states.
    private static bool IsOnBasisOf(Fact change, Fact now) =>
        Bases.Of(change) == Bases.Of(now)
        || (Bases.Of(change) is { } basis && basis != Bases.Organic && !Bases.IsPart(basis) && IsUnsure(basis, now));

    private static bool IsUnsure(string basis, Fact now) =>
        basis.Length == 0 || Bases.Of(now).Length == 0 || Bases.IsPart(Bases.Of(now));
}
