using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Keeps of what a figure was named elsewhere what its own words allow: "30% growth" is no share.</summary>
internal static class Meanings
{
    public static FactDraft[] Of(FactReading fact, FactDraft[] equals, IReadOnlyList<SpokenTurn> turns)
    {
        if (equals.Length == 0 || fact.Draft.Stated.Unit is not (Unit.Percent or Unit.Points))
        {
            return equals;
        }

        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        return tokens.Word(fact.Draft.Figure.Last + 1) switch
        {
            "growth" => Array.FindAll(equals, static draft => draft.IsGrowth),
            // "10 points higher than wholesale": no change in time.
            "higher" or "lower" when fact.Draft.Stated.Unit == Unit.Points => [],
            _ => equals,
        };
    }
}
