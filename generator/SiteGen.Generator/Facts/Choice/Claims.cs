using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>
/// What a figure that no concept fits may claim. Nobody can tell what it is of, so it is of the part and the period that
/// words name, and of the whole company and the quarter only where prepared remarks tell what happened; else of none stated.
/// </summary>
internal static class Claims
{
    public static IReadOnlyList<FactReading> Told(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns) =>
        [
            .. facts
                .Where(static fact => !IsWish(fact.Draft))
                .Select(fact =>
                    fact.Draft.IsNamed ? fact : fact with { Draft = Told(fact.Draft, turns[fact.Turn].Kind) }
                ),
        ];

    // "a million units a year as quickly as possible": a number without a date is no plan.
    private static bool IsWish(FactDraft draft) =>
        draft
            is {
                IsNamed: false,
                Figure: { Unit: Unit.Count, IsRange: false },
                Status: FactDraft.Guidance or FactDraft.Target
            }
        && (draft.Period.Length == 0 || !char.IsDigit(draft.Period[0]));

    private static FactDraft Told(FactDraft draft, TurnKind kind)
    {
        var isReport = kind == TurnKind.Speech && draft.IsTold;
        return draft with
        {
            Scope = draft.Scope == FactDraft.Unnamed || draft.Scope == FactDraft.Total && !isReport ? "" : draft.Scope,
            Period = draft.IsPeriodSaid || isReport ? draft.Period : "",
        };
    }
}
