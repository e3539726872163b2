namespace SiteGen.Generator.Facts;

/// <summary>Finds facts of one call that contradict each other: the same thing of the same period, said with different numbers.</summary>
internal static class Conflicts
{
    public static IReadOnlyList<FactReading> Mark(IReadOnlyList<FactReading> facts)
    {
        var marked = facts.ToArray();
        var managements = Enumerable
            .Range(0, marked.Length)
            .Where(i => IsComparable(marked[i]))
            .GroupBy(i => Key(marked[i].Draft));
        foreach (var same in managements.Select(group => group.ToArray()))
        {
            for (var j = 1; j < same.Length; j++)
            {
                var first = same.Take(j)
                    .Where(i => Contradict(marked[i].Draft, marked[same[j]].Draft))
                    .DefaultIfEmpty(-1)
                    .First();
                if (first >= 0)
                {
                    marked[same[j]] = Adopt(marked[same[j]], marked[first]) with { Conflict = first };
                    marked[first] = Adopt(marked[first], marked[same[j]]) with
                    {
                        Conflict = marked[first].Conflict < 0 ? same[j] : marked[first].Conflict,
                    };
                }
            }
        }

        return marked;
    }

    /// <summary>Whether another fact of the call agrees with a contradicted one: said again, or four times of it annualized.</summary>
    public static bool IsSupported(IReadOnlyList<FactReading> facts, int i)
    {
        var (draft, other) = (facts[i].Draft, facts[i].Conflict);
        return Enumerable
            .Range(0, facts.Count)
            .Any(j =>
                j != i
                && j != other
                && facts[j].Draft.Concept == draft.Concept
                && facts[j].Draft.Scope == draft.Scope
                && (Agree(facts[j].Draft.Stated, draft.Stated) || facts[j].Draft.Stated.Value == draft.Stated.Value * 4)
            );
    }

    private static bool IsComparable(FactReading fact) =>
        fact.Draft.IsNamed
        && !fact.IsAnalysts
        && fact.Draft.Period.Length > 0
        && fact.Draft.Concept is not ("Headwind" or "Tailwind" or "RevenueShare");

    // The basis is left out: one that is not stated contradicts as well as the same one; two different ones never do.
    private static (string, string, string, string, string, string) Key(FactDraft draft) =>
        (
            draft.Concept,
            draft.Scope.ToLowerInvariant(),
            draft.Comparison,
            draft.Period,
            draft.Status,
            draft.Stated.Unit
        );

    private static bool Contradict(FactDraft a, FactDraft b) =>
        !Agree(a.Stated, b.Stated)
        && (a.Basis == b.Basis || a.Basis.Length == 0 || b.Basis.Length == 0)
        && !a.Basis.StartsWith("excluding", StringComparison.Ordinal)
        && !b.Basis.StartsWith("excluding", StringComparison.Ordinal)
        && a.Concept != "RevenueGrowth" | a.Basis == b.Basis;

    /// <summary>Whether two figures are the same within the precision of the coarser one.</summary>
    public static bool Agree(Figure a, Figure b)
    {
        if (a.Value is { } one && b.Value is { } other)
        {
            var decimals = Math.Min(a.Decimals ?? 0, b.Decimals ?? 0);
            var unit = 1m;
            for (var i = 0; i < Math.Abs(decimals); i++)
            {
                unit *= 10;
            }

            var tolerance =
                (decimals > 0 ? 1 / unit : unit) * (a.Qualifier.Length + b.Qualifier.Length > 0 ? 1m : 0.5m);
            return Math.Abs(one - other) <= tolerance;
        }

        return a.Value is null != b.Value is null || a.Low == b.Low && a.High == b.High;
    }

    private static FactReading Adopt(FactReading fact, FactReading other) =>
        fact.Draft.Basis.Length == 0 ? fact with { Draft = fact.Draft with { Basis = other.Draft.Basis } } : fact;
}
