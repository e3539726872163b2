using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds facts of one call that contradict each other: the same thing of the same period, said with different numbers.</summary>
internal static class Conflicts
{
    // Who states one thing more often than this is no company; the bound keeps time linear.
    private const int MostCompared = 50;

    public static IReadOnlyList<FactReading> Mark(IReadOnlyList<FactReading> facts)
    {
        var marked = facts.ToArray();
        var groups = Enumerable
            .Range(0, marked.Length)
            .Where(i => IsComparable(marked[i]))
            .GroupBy(i => Key(marked[i].Draft));
        foreach (var same in groups.Select(group => group.ToArray()))
        {
            for (var j = 1; j < same.Length; j++)
            {
                var others = Math.Min(j, MostCompared);
                var first = Array.FindIndex(same, 0, others, i => Contradict(marked[i].Draft, marked[same[j]].Draft));
                if (first >= 0)
                {
                    Link(marked, same[first], same[j]);
                }
            }
        }

        return marked;
    }

    // The first keeps its first conflict; of two, the one with no basis takes the other's.
    private static void Link(FactReading[] facts, int first, int second)
    {
        var (one, other) = (facts[first], facts[second]);
        facts[second] = WithBasis(other, one) with { Conflict = first };
        facts[first] = WithBasis(one, other) with { Conflict = one.Conflict < 0 ? second : one.Conflict };
    }

    // Of these, one call tells several.
    private static readonly HashSet<string> Events = WordSet.Exact("TaxBenefit TaxCharges Charges Gains LegalCharges");

    private static bool IsComparable(FactReading fact) =>
        !fact.IsAnalysts
        && !Events.Has(fact.Draft.Concept)
        && fact.Draft.Scope != FactDraft.Unnamed
        && fact.Draft
            is { IsNamed: true, Period.Length: > 0, Concept: not ("Headwind" or "Tailwind" or "RevenueShare") };

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
        (a.Basis == b.Basis || a.Concept != "RevenueGrowth" && (a.Basis.Length == 0 || b.Basis.Length == 0))
        && !Bases.IsExcluding(a.Basis)
        && !Bases.IsExcluding(b.Basis)
        && !Precision.Agree(a.Stated, b.Stated)
        && Rivals.IsOneThing(a, b);

    private static FactReading WithBasis(FactReading fact, FactReading other) =>
        fact.Draft.Basis.Length == 0 ? fact with { Draft = fact.Draft with { Basis = other.Draft.Basis } } : fact;
}
