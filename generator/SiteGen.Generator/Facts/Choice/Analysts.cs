namespace SiteGen.Generator.Facts;

/// <summary>
/// Keeps of the figures that analysts state those whose concept is known. The part of the business that they leave out is
/// the one of which alone the company states the same figure; a period that they leave out is the quarter only where the company
/// states the figure for it.
/// </summary>
internal static class Analysts
{
    public static IReadOnlyList<FactReading> Keep(IReadOnlyList<FactReading> facts)
    {
        var said = facts
            .Where(static fact => fact is { IsAnalysts: false, Draft: { IsNamed: true, Stated.Value: not null } })
            .ToLookup(static fact => Key(fact.Draft), static fact => fact.Draft.Scope);
        var beside = facts.Where(static fact => fact.IsAnalysts && fact.Draft.IsNamed).ToLookup(Place);
        return
        [
            .. facts
                .Where(static fact => !fact.IsAnalysts || fact.Draft.IsNamed)
                .Select(fact => IsBare(fact) ? Told(fact, [.. said[Key(fact.Draft)]]) : fact)
                .Select(fact =>
                    IsUndated(fact) && !said.Contains(Key(fact.Draft)) && !IsBesideSaid(fact) ? Undated(fact) : fact
                ),
        ];

        // "operating profit fell 9% sequentially on 2% revenue growth", and the company states the latter.
        bool IsBesideSaid(FactReading fact) =>
            beside[Place(fact)]
                .Any(other =>
                    other.Draft != fact.Draft
                    && other.Draft.Period == fact.Draft.Period
                    && other.Draft.Comparison == fact.Draft.Comparison
                    && other.Draft.Comparison.Length > 0
                    && said.Contains(Key(other.Draft))
                );
    }

    private static (int, int, int) Place(FactReading fact) => (fact.Turn, fact.Paragraph, fact.Start);

    private static bool IsUndated(FactReading fact) => fact is { IsAnalysts: true, Draft.IsPeriodSaid: false };

    private static FactReading Undated(FactReading fact) => fact with { Draft = fact.Draft with { Period = "" } };

    private static bool IsBare(FactReading fact) => fact is { IsAnalysts: true, Draft.Scope: FactDraft.Total };

    private static FactReading Told(FactReading fact, string[] scopes) =>
        scopes.Length > 0 && Array.TrueForAll(scopes, scope => scope == scopes[0])
            ? fact with
            {
                Draft = fact.Draft with { Scope = scopes[0] },
            }
            : fact;

    private static (string, string, decimal?, string) Key(FactDraft draft) =>
        (draft.Concept, draft.Period, draft.Stated.Value, draft.StatedUnit);
}
