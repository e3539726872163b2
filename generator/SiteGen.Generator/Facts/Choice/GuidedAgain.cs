namespace SiteGen.Generator.Facts;

/// <summary>Gives what is guided without its period the one of the same guidance or target, where the call gives just one.</summary>
internal static class GuidedAgain
{
    public static IReadOnlyList<FactReading> Complete(IReadOnlyList<FactReading> facts)
    {
        var promises = facts
            .Where(static fact => !fact.IsAnalysts && IsPromised(fact) && PeriodName.IsCalendar(fact.Draft.Period))
            .ToLookup(static fact => Key(fact.Draft), static fact => (fact.Draft.Period, fact.Draft.Status));
        return [.. facts.Select(fact => IsOpen(fact) ? Told(fact, [.. promises[Key(fact.Draft)].Distinct()]) : fact)];
    }

    private static FactReading Told(FactReading fact, (string Period, string Status)[] promises) =>
        promises.Length == 1
            ? fact with
            {
                Draft = fact.Draft with { Period = promises[0].Period, Status = promises[0].Status },
            }
            : fact;

    private static bool IsOpen(FactReading fact) => IsPromised(fact) && fact.Draft.Period.Length == 0;

    private static bool IsPromised(FactReading fact) =>
        fact.Draft is { Status: FactDraft.Guidance or FactDraft.Target, IsNamed: true };

    private static (string, string, decimal?, decimal?, decimal?) Key(FactDraft draft) =>
        (draft.Concept, draft.Scope, draft.Stated.Value, draft.Stated.Low, draft.Stated.High);
}
