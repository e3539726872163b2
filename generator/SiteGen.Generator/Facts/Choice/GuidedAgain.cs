namespace SiteGen.Generator.Facts;

/// <summary>Gives what is guided without its period the one of the same guidance, where the call gives just one.</summary>
internal static class GuidedAgain
{
    public static IReadOnlyList<FactReading> Complete(IReadOnlyList<FactReading> facts)
    {
        var periods = facts
            .Where(static fact => !fact.IsAnalysts && IsGuided(fact) && PeriodName.IsCalendar(fact.Draft.Period))
            .ToLookup(static fact => Key(fact.Draft), static fact => fact.Draft.Period);
        return [.. facts.Select(fact => IsOpen(fact) ? Told(fact, [.. periods[Key(fact.Draft)].Distinct()]) : fact)];
    }

    private static FactReading Told(FactReading fact, string[] periods) =>
        periods.Length == 1 ? fact with { Draft = fact.Draft with { Period = periods[0] } } : fact;

    private static bool IsOpen(FactReading fact) => IsGuided(fact) && fact.Draft.Period.Length == 0;

    private static bool IsGuided(FactReading fact) => fact.Draft is { Status: FactDraft.Guidance, IsNamed: true };

    private static (string, string, decimal?, decimal?, decimal?) Key(FactDraft draft) =>
        (draft.Concept, draft.Scope, draft.Stated.Value, draft.Stated.Low, draft.Stated.High);
}
