using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells answers that size an effect: "Will the impact of the new standard be material?" "It's less than 1% of revenue." That
/// is no share that a part of the business has.
/// </summary>
internal static class AskedImpacts
{
    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var questions = SpokenTurns.Questions(turns);
        return [.. facts.Select(fact => Is(fact, turns, questions[fact.Turn]) ? Sized(fact) : fact)];
    }

    private static bool Is(FactReading fact, IReadOnlyList<SpokenTurn> turns, int question) =>
        question >= 0
        && !fact.IsAnalysts
        && fact.Draft is { Concept: "RevenueShare", Scope: FactDraft.Unnamed }
        && Pronouns.Lead(Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text))
        && turns[question]
            .Raw.Paragraphs.Any(static paragraph =>
                paragraph.Text.IndexOf(" impact", StringComparison.OrdinalIgnoreCase) >= 0
            );

    private static FactReading Sized(FactReading fact) =>
        fact with
        {
            Draft = fact.Draft with
            {
                Concept = FactDraft.Other,
                Measure = Measure.Other,
                Scope = FactDraft.Unnamed,
                IsPeriodSaid = false,
            },
        };
}
