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
            .. facts.Select(fact =>
                fact.Draft.IsNamed ? fact : fact with { Draft = Told(fact.Draft, turns[fact.Turn].Kind) }
            ),
        ];

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
