using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Chooses the one fact that tables show for each concept, basis, comparison and scope: the most precise of equals.</summary>
internal static class Headlines
{
    private static readonly HashSet<string> Earned = WordSet.Exact(
        "FreeCashFlow OperatingCashFlow IncomeFromOperations AdjustedEbitda"
    );

    public static IReadOnlyList<FactReading> Choose(IReadOnlyList<FactReading> facts, string period)
    {
        var others = new Corroboration(facts);
        var rivals = new Rivals(facts);
        var chosen = Enumerable
            .Range(0, facts.Count)
            .Where(i => IsCandidate(facts[i], period))
            .GroupBy(i => Cell(facts[i].Draft))
            .SelectMany(cell => OfEachBasis(Valued([.. cell], facts), facts, others, rivals));
        var most = facts
            .Where(fact => IsRevenue(fact) && fact.Draft.Period == period)
            .Select(fact => fact.Draft.Stated.Value)
            .DefaultIfEmpty(null)
            .Max();
        var headlines = new HashSet<int>(chosen.Where(i => !IsMoreThan(most, facts[i].Draft)));
        return [.. facts.Select((fact, i) => headlines.Contains(i) ? fact with { IsHeadline = true } : fact)];
    }

    // "Orders were 2,000 homes, and order value was $8 million": how many there were stands beside what they are worth.
    private static int[] Valued(int[] cell, IReadOnlyList<FactReading> facts) =>
        Array.Exists(cell, i => facts[i].Draft.Concept == "Orders" && Unit.IsMoney(facts[i].Draft.Stated.Unit))
            ? Array.FindAll(cell, i => Unit.IsMoney(facts[i].Draft.Stated.Unit))
            : cell;

    // No quarter earns more than it sells: such an amount is of a longer time.
    private static bool IsMoreThan(decimal? revenue, FactDraft draft) =>
        Earned.Has(draft.Concept) && Unit.IsMoney(draft.Stated.Unit) && draft.Stated.Value > revenue;

    private static bool IsRevenue(FactReading fact) =>
        fact.Draft is { Concept: "Revenue", Status: FactDraft.Actual } && Unit.IsMoney(fact.Draft.Stated.Unit);

    private static IEnumerable<int> OfEachBasis(
        int[] cell,
        IReadOnlyList<FactReading> facts,
        Corroboration others,
        Rivals rivals
    )
    {
        var bases = new HashSet<string>(cell.Select(i => facts[i].Draft.Basis), StringComparer.Ordinal);
        return cell.GroupBy(i => Basis(facts[i].Draft, bases))
            .Where(basis => basis.Key is not null)
            .Select(basis => rivals.Settle(Best([.. basis], facts, others)))
            .OfType<int>();
    }

    // First what nothing contradicts, or something else supports, what is exact, what is most precise, what is said first.
    private static int[] Best(int[] same, IReadOnlyList<FactReading> facts, Corroboration others) =>
        [
            .. same.OrderBy(i => facts[i].Conflict >= 0 && !others.Has(i))
                // "$5 million or 8% of revenue": the amount before the share of it.
                .ThenBy(i => facts[i].Draft is { Measure: Measure.Money, StatedUnit: Unit.PercentOfRevenue })
                .ThenBy(i => facts[i].Draft.Stated.Qualifier.Length > 0)
                .ThenByDescending(i => facts[i].Draft.Stated.Decimals ?? int.MinValue)
                .ThenBy(i => i),
        ];

    private static bool IsCandidate(FactReading fact, string period) =>
        fact.Draft is { IsNamed: true, Status: FactDraft.Actual, Concept: not ("Headwind" or "Tailwind") }
        // How many shares were bought back stands beside what they cost.
        && fact.Draft is not { Concept: "ShareRepurchases", StatedUnit: Unit.Shares }
        // All of revenue is no share of it: the part is one that nobody named.
        && fact.Draft is not { Concept: "RevenueShare", Scope: FactDraft.Total }
        && fact.Draft.Scope != FactDraft.Unnamed
        && fact.Draft.Period == period
        && !fact.IsAnalysts
        && fact.Draft.Stated.Value is not null;

    private static (string, string, string) Cell(FactDraft draft) =>
        (draft.Concept, draft.Comparison, PartKey.Of(draft.Scope));

    // A growth with no basis is the reported one; a figure with no basis is shown only where none has one, and one
    // that leaves something out only where nothing else is said.
    private static string? Basis(FactDraft draft, HashSet<string> all)
    {
        var basis = draft.Basis.Length == 0 && draft.Concept == "RevenueGrowth" ? Bases.Reported : draft.Basis;
        var isLess =
            Bases.IsExcluding(basis) && all.Any(static other => !Bases.IsExcluding(other))
            || basis.Length == 0 && all.Any(static other => other is Bases.Gaap or Bases.NonGaap);
        return isLess ? null : basis;
    }
}
