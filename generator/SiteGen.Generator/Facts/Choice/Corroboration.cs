namespace SiteGen.Generator.Facts;

/// <summary>Tells which of two facts that contradict each other the rest of the call supports.</summary>
internal sealed class Corroboration(IReadOnlyList<FactReading> facts)
{
    // Enough to find one that agrees; the bound keeps time linear.
    private const int MostCompared = 50;

    private readonly ILookup<(string, string), int> ofSame = Enumerable
        .Range(0, facts.Count)
        .ToLookup(i => (facts[i].Draft.Concept, facts[i].Draft.Scope));

    /// <summary>Whether another fact agrees with a contradicted one: said again, or four times of it annualized.</summary>
    public bool Has(int i)
    {
        var (draft, other) = (facts[i].Draft, facts[i].Conflict);
        return ofSame[(draft.Concept, draft.Scope)]
            .Take(MostCompared)
            .Any(j => j != i && j != other && Agrees(facts[j].Draft.Stated, draft.Stated));
    }

    private static bool Agrees(Figure one, Figure other) =>
        Precision.Agree(one, other) || one.Value is { } value && value == other.Value * 4;
}
