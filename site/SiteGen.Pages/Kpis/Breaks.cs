namespace SiteGen.Site.Kpis;

/// <summary>Finds where series stop being comparable: where a call's own growth contradicts what an earlier call stated.</summary>
public static class Breaks
{
    /// <summary>The rows, each with its breaks.</summary>
    public static IReadOnlyList<KpiRow> Mark(IReadOnlyList<KpiRow> rows, IReadOnlyList<Relation> relations)
    {
        var broken = relations
            .Where(relation =>
                relation is { Verdict: Verdict.Disagrees, Kind: not RelationKind.Share }
                && relation.Of.Call != relation.Against.Call
            )
            .ToArray();
        return
        [
            .. rows.Select(row =>
                row with
                {
                    Breaks = [.. row.Cells.Select((_, index) => Before(row, index, broken)).OfType<Break>()],
                }
            ),
        ];
    }

    private static Break? Before(KpiRow row, int index, Relation[] broken)
    {
        var to = row.Cells[index];
        var from = row.Cells.Take(index).LastOrDefault(cell => cell.Fact is not null);
        if (to.Fact is null || from is null)
        {
            return null;
        }

        var between = broken.Where(relation =>
            from.Call.Period < relation.Of.Call.Period && relation.Of.Call.Period <= to.Call.Period
        );
        return between.FirstOrDefault(relation => Concerns(relation, row)) is { } because
            ? new(because, from.Call, to.Call)
            : null;
    }

    // Where the revenue of a part of the business contradicts itself the part was cut anew, and all its figures with it.
    private static bool Concerns(Relation relation, KpiRow row)
    {
        var key = MetricKey.Of(relation.Of);
        return key == row.Key || (!row.IsTotal && key.Concept == "Revenue" && key.Scope == row.Key.Scope);
    }
}
