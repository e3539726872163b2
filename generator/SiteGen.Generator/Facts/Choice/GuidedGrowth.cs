using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names growth behind guided revenue: "We are guiding to $62 billion. It's strong growth, 13% to 17%.".</summary>
internal static class GuidedGrowth
{
    private static readonly HashSet<string> Growth = WordSet.Exact("growth");

    /// <summary>The growth of the revenue that was just spoken of; null for other figures.</summary>
    public static FactDraft? Of(FactReading fact, List<FactReading> before, IReadOnlyList<SpokenTurn> turns)
    {
        if (
            before.Count == 0
            || before[before.Count - 1]
                is not { Draft: { Concept: "Revenue" or "RevenueGrowth", Status: FactDraft.Guidance } guided } last
            || last.Turn != fact.Turn
            || fact.Draft is not { Stated.Unit: Unit.Percent, Status: FactDraft.Guidance }
        )
        {
            return null;
        }

        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        return Pronouns.Lead(tokens) && tokens.Any(0, tokens.Length, Growth)
            ? guided with
            {
                Concept = "RevenueGrowth",
                Comparison = Comparisons.YearOverYear,
            }
            : null;
    }
}
