namespace SiteGen.Generator.Facts;

/// <summary>Names two amounts of one sentence that were both told of the same: "from $3.5 billion to $4 billion".</summary>
internal static class Pairs
{
    /// <summary>What an amount means beside its neighbour; null where they have no meaning, or several, in common.</summary>
    /// <param name="facts">All facts of the call, in order.</param>
    /// <param name="i">The amount.</param>
    /// <param name="meanings">What figures like that of a fact were named elsewhere.</param>
    public static FactDraft? Meant(IReadOnlyList<FactReading> facts, int i, Func<FactReading, FactDraft[]> meanings) =>
        Beside(facts, i, i + 1, meanings) ?? Beside(facts, i, i - 1, meanings);

    private static FactDraft? Beside(
        IReadOnlyList<FactReading> facts,
        int i,
        int other,
        Func<FactReading, FactDraft[]> meanings
    )
    {
        if (other < 0 || other >= facts.Count || !IsAmount(facts[other]) || !AreOfOne(facts[i], facts[other]))
        {
            return null;
        }

        var others = meanings(facts[other]);
        var shared = Array.FindAll(
            meanings(facts[i]),
            draft => Array.Exists(others, one => one.Concept == draft.Concept && one.Scope == draft.Scope)
        );
        return shared.Length == 1 && IsAmount(facts[i]) ? shared[0] : null;
    }

    private static bool IsAmount(FactReading fact) =>
        fact.Draft is { IsNamed: false, IsForeign: false } && !fact.IsAnalysts && Unit.IsMoney(fact.Draft.Stated.Unit);

    private static bool AreOfOne(FactReading one, FactReading other) =>
        (one.Turn, one.Paragraph, one.Start) == (other.Turn, other.Paragraph, other.Start);
}
