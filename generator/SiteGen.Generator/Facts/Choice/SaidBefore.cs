using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>
/// "As I said in the prepared remarks, we bought about $260 million of resin": of the part and the period that it was said of
/// there, $259 million, where only one can be meant.
/// </summary>
internal static class SaidBefore
{
    private const decimal Rounding = 0.01m;

    private static readonly string[] Words =
    [
        "prepared remarks",
        "as i said",
        "as we said",
        "as i mentioned",
        "as we mentioned",
    ];

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var said = facts
            .Where(fact => turns[fact.Turn].Kind == TurnKind.Speech && fact.Draft.IsNamed)
            .ToLookup(fact => fact.Draft.Concept, fact => fact.Draft);
        return [.. facts.Select(fact => Meant(fact) is { } draft ? fact with { Draft = draft } : fact)];

        FactDraft? Meant(FactReading fact)
        {
            if (
                fact.IsAnalysts
                || turns[fact.Turn].Kind != TurnKind.Answer
                || fact.Draft
                    is not { IsNamed: true, Scope: FactDraft.Total or FactDraft.Unnamed, Stated.Value: { } value }
                || !IsIn(FactPlaces.Sentence(fact, turns).Text)
            )
            {
                return null;
            }

            var meant = said[fact.Draft.Concept]
                .Where(draft =>
                    draft.Stated.Unit == fact.Draft.Stated.Unit
                    && draft.Stated.Value is { } told
                    && Math.Abs(told - value) <= Math.Abs(told) * Rounding
                )
                .Select(static draft => (draft.Scope, draft.Period))
                .Distinct()
                .Take(2)
                .ToArray();
            return meant.Length == 1 ? fact.Draft with { Scope = meant[0].Scope, Period = meant[0].Period } : null;
        }
    }

    private static bool IsIn(string sentence) =>
        Array.Exists(Words, words => sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);
}
