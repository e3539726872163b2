using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Who answers often says "profit margin" for the margin that the question named: "How will Pens get back to an operating
/// margin in the mid-teens?" "We work towards that mid-teens profit margin."
/// </summary>
internal static class ProfitMargins
{
    private static readonly HashSet<string> Kinds = WordSet.Exact("OperatingMargin PretaxMargin GrossMargin");

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var told = new List<FactReading>(facts.Count);
        foreach (var fact in facts)
        {
            told.Add(IsPlain(fact, turns) && Asked(told, fact.Draft.Stated) is { } asked ? Told(fact, asked) : fact);
        }

        return told;
    }

    private static bool IsPlain(FactReading fact, IReadOnlyList<SpokenTurn> turns) =>
        fact is { IsAnalysts: false, Draft: { Concept: "NetMargin" } }
        && FactPlaces.Sentence(fact, turns).Text is var text
        && text.IndexOf("profit margin", StringComparison.OrdinalIgnoreCase) >= 0
        && text.IndexOf("net profit", StringComparison.OrdinalIgnoreCase) < 0;

    private static FactReading? Asked(List<FactReading> before, Figure stated) =>
        before.FindLast(one =>
            one.IsAnalysts
            && Kinds.Has(one.Draft.Concept)
            && one.Draft.Stated is var asked
            && (asked.Value, asked.Low, asked.High) == (stated.Value, stated.Low, stated.High)
        );

    private static FactReading Told(FactReading fact, FactReading asked) =>
        fact with
        {
            Draft = fact.Draft with
            {
                Concept = asked.Draft.Concept,
                Scope = fact.Draft.Scope == FactDraft.Total ? asked.Draft.Scope : fact.Draft.Scope,
            },
        };
}
