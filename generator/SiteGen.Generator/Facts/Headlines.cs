namespace SiteGen.Generator.Facts;

/// <summary>Chooses the one fact that tables show for each concept, basis, comparison and scope: the most precise of equals.</summary>
internal static class Headlines
{
    public static IReadOnlyList<FactReading> Choose(IReadOnlyList<FactReading> facts, string period)
    {
        var chosen = new HashSet<int>();
        var candidates = Enumerable.Range(0, facts.Count).Where(i => IsCandidate(facts[i], period)).ToArray();
        foreach (
            var cell in candidates.GroupBy(i =>
                (
                    facts[i].Draft.Concept,
                    Comparison: facts[i].Draft.Comparison,
                    Scope: facts[i].Draft.Scope.ToLowerInvariant()
                )
            )
        )
        {
            foreach (
                var basis in cell.GroupBy(i => Basis(facts[i].Draft, cell.Select(other => facts[other].Draft.Basis)))
                    .Where(basis => basis.Key is not null)
            )
            {
                _ = chosen.Add(
                    basis
                        .OrderBy(i => IsLoser(facts, i))
                        .ThenBy(i => IsExact(facts[i].Draft))
                        .ThenByDescending(i => facts[i].Draft.Stated.Decimals ?? -99)
                        .ThenBy(i => i)
                        .First()
                );
            }
        }

        return [.. facts.Select((fact, i) => chosen.Contains(i) ? fact with { IsHeadline = true } : fact)];
    }

    private static bool IsCandidate(FactReading fact, string period) =>
        fact.Draft is { IsNamed: true, Status: FactDraft.Actual }
        && fact.Draft.Period == period
        && !fact.IsAnalysts
        && fact.Draft.Stated.Value is not null
        && fact.Draft.Concept is not ("Headwind" or "Tailwind");

    // A growth with no basis is the reported one; a figure with no basis is shown only where none has one, and one
    // that leaves something out only where nothing else is said.
    private static string? Basis(FactDraft draft, IEnumerable<string> others)
    {
        var plain = draft.Basis.Length == 0 && draft.Concept == "RevenueGrowth" ? Bases.Reported : draft.Basis;
        var isPart = plain.StartsWith("excluding", StringComparison.Ordinal);
        return isPart && others.Any(other => !other.StartsWith("excluding", StringComparison.Ordinal)) ? null
            : plain.Length == 0 && others.Any(other => other is Bases.Gaap or Bases.NonGaap) ? null
            : plain;
    }

    // Of two that contradict each other the one that something else supports.
    private static int IsLoser(IReadOnlyList<FactReading> facts, int i) =>
        facts[i].Conflict >= 0 && !Conflicts.IsSupported(facts, i) ? 1 : 0;

    private static int IsExact(FactDraft draft) => draft.Stated.Qualifier.Length == 0 ? 0 : 1;
}
