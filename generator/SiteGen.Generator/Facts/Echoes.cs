namespace SiteGen.Generator.Facts;

/// <summary>
/// Names figures that a speaker only points back to ("that 30% plus"): an unnamed figure equal to exactly one
/// named one of the same call is that one again.
/// </summary>
internal static class Echoes
{
    public static IReadOnlyList<FactReading> Complete(IReadOnlyList<FactReading> facts)
    {
        var named = facts
            .Where(fact => fact.Draft.IsNamed && !fact.IsAnalysts && Unitary(fact.Draft.Stated))
            .ToLookup(fact => Key(fact.Draft.Stated));
        return
        [
            .. facts.Select(fact =>
                fact.Draft.IsNamed ? fact : fact with { Draft = Echo(fact.Draft, named[Key(fact.Draft.Stated)]) }
            ),
        ];
    }

    private static bool Unitary(Figure figure) =>
        figure.Unit == Unit.Percent && (figure.Low is not null || figure.Decimals > 0 || figure.Value >= 30);

    private static (decimal?, decimal?, decimal?, string) Key(Figure figure) =>
        (figure.Value, figure.Low, figure.High, figure.Unit);

    private static FactDraft Echo(FactDraft draft, IEnumerable<FactReading> named)
    {
        var meanings = named.Select(fact => (fact.Draft.Concept, fact.Draft.Scope)).Distinct().ToArray();
        if (meanings.Length != 1)
        {
            return draft;
        }

        var original = named.First().Draft;
        return original with { Figure = draft.Figure, Stated = draft.Stated };
    }
}
