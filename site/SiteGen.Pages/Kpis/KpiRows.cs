namespace SiteGen.Site.Kpis;

/// <summary>Puts the headline figures of a company's calls into rows.</summary>
public static class KpiRows
{
    private const string OwnRow = "RevenueGrowth";
    private const string Percent = "percent";

    // What rates change by; "flat" is said in basis points.
    private static readonly string[] Steps = ["bps", "points", Percent];

    /// <summary>The rows, in the order of the table.</summary>
    /// <param name="calls">The calls of one company, earliest first.</param>
    public static IReadOnlyList<KpiRow> Read(IReadOnlyList<EarningsCall> calls)
    {
        var headlines = calls.SelectMany(call => call.Facts).Where(IsShown).ToArray();
        var amounts = headlines.Where(fact => !Concepts.IsChange(fact.Concept)).ToArray();
        var rows = Group(calls, amounts);
        var owned = headlines
            .Where(fact => Concepts.IsChange(fact.Concept))
            .ToLookup(fact => Owner(rows, fact) is { } row ? rows.IndexOf(row) : -1);
        var withChanges = rows.Select((row, index) => Attach(row, [.. owned[index]]));
        var alone = owned[-1]
            .Concat(owned.Where(group => group.Key >= 0).SelectMany(group => group).Where(IsOwnRow))
            .ToArray();
        return
        [
            .. withChanges
                .Concat(Group(calls, alone))
                .OrderBy(row => row.Concept.Rank)
                .ThenBy(row => row.Scope, StringComparer.OrdinalIgnoreCase)
                .ThenBy(row => Bases.Rank(row.Key.Basis))
                .ThenBy(row => row.Key, Comparer<MetricKey>.Create(ByText)),
        ];
    }

    private static bool IsShown(Fact fact) =>
        fact is { IsHeadline: true, Status: FactStatus.Actual, Value: not null } && fact.Concept != Concepts.Unnamed;

    private static bool IsOwnRow(Fact fact) => fact is { Concept: OwnRow, Scope: "total", Comparison: "YoY" };

    private static List<KpiRow> Group(IReadOnlyList<EarningsCall> calls, IReadOnlyCollection<Fact> facts)
    {
        var groups = facts.GroupBy(MetricKey.Of).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var (key, part) in groups.Where(group => Bases.IsPart(group.Key.Basis)).ToArray())
        {
            // A figure that leaves something out fills the place of the whole one, and is marked there.
            if (groups.TryGetValue(key with { Basis = "" }, out var whole))
            {
                whole.AddRange(part.Where(fact => !whole.Exists(other => other.Call == fact.Call)));
                _ = groups.Remove(key);
            }
        }

        return
        [
            .. groups.Select(group => new KpiRow(
                group.Key,
                Spelling(group.Value),
                [.. calls.Select(call => new KpiCell(call, group.Value.Find(fact => fact.Call == call), []))]
            )),
        ];
    }

    // The one that is printed most often.
    private static string Spelling(List<Fact> facts) =>
        facts.GroupBy(fact => fact.Scope).MaxBy(same => same.Count())!.Key;

    private static KpiRow Attach(KpiRow row, IReadOnlyList<Fact> changes) =>
        row with
        {
            Cells =
            [
                .. row.Cells.Select(cell =>
                    cell with
                    {
                        Changes =
                        [
                            .. changes
                                .Where(change => change.Call == cell.Call)
                                .OrderBy(change => change.Comparison == "QoQ")
                                .ThenBy(change => Bases.Rank(Bases.Of(change))),
                        ],
                    }
                ),
            ],
        };

    private static KpiRow? Owner(List<KpiRow> rows, Fact change)
    {
        var root = Concepts.BaseOf(change.Concept);
        var alike = rows.FindAll(row =>
            row.Key.Concept == root && row.Key.Scope == change.Part && IsOf(change, row.Key.Unit)
        );
        return alike.Find(row => row.Key.Basis == Bases.Of(change))
            ?? alike.Find(row => row.At(change.Call).Fact is not null)
            ?? alike.FirstOrDefault();
    }

    // Growth is of amounts; a rate changes by points, an amount by as much in its own unit.
    private static bool IsOf(Fact change, string unit) =>
        change.Concept.EndsWith("Change", StringComparison.Ordinal) && !Steps.Contains(change.Unit)
            ? change.Unit == unit
            : unit.StartsWith(Percent, StringComparison.Ordinal)
                == change.Concept.EndsWith("Change", StringComparison.Ordinal);

    private static int ByText(MetricKey? one, MetricKey? other) => string.CompareOrdinal($"{one}", $"{other}");
}
