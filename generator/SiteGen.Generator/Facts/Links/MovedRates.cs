using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links points to the rate or the growth that moved by them: "two points of operating margin improvement", "growth was
/// 28%, up two points".
/// </summary>
internal static class MovedRates
{
    private const int Reach = 6;

    private static readonly HashSet<string> Up = WordSet.Exact("improvement expansion increase gain gains accretion");

    private static readonly HashSet<string> Down = WordSet.Exact(
        "contraction decline decrease compression erosion deterioration dilution"
    );

    private static readonly HashSet<string> Margins = WordSet.Exact("margin margins");

    /// <summary>The change of a rate that stands behind its points; null for none.</summary>
    public static Link? Behind(Statement said, Figure figure)
    {
        var (tokens, of) = (said.Tokens, figure.Last + 1);
        if (tokens.Word(of) != "of" || tokens[of].AfterComma)
        {
            return null;
        }

        for (var i = of + 1; i + 1 < tokens.Length && i <= of + Reach && !tokens[i].IsNumber; i++)
        {
            var noun = said.MentionAt(i) is { Concept.Measure: Measure.Rate } rate ? rate.Last + 1 : i + 1;
            if (tokens[i].AfterComma || noun < tokens.Length && tokens[noun].AfterComma)
            {
                return null;
            }

            if (DirectionOf(tokens.Word(noun)) is var direction and not 0)
            {
                return said.MentionAt(i) is { Concept.Measure: Measure.Rate } named ? Link.Change(named, direction)
                    : Margins.Has(tokens[i]) ? OfLast(said, direction)
                    : null;
            }
        }

        return null;
    }

    /// <summary>"28%, up two points": of the growth before it; null where that is none.</summary>
    public static Link? OfGrowth(Statement said, int cue, Figure figure, FactDraft? previous) =>
        previous is { IsGrowth: true, IsNamed: true }
        // "9%, with margins up two points".
        && cue > previous.Figure.Last
        && (said.Tokens[cue].AfterComma || cue == previous.Figure.Last + 1)
        && figure.First - previous.Figure.Last <= Reach + 2
        && !said.Mentions.Exists(mention =>
            mention.First > previous.Figure.Last
            && mention.Last < figure.First
            && mention.Concept.Name != previous.Concept.Replace("Growth", "")
        )
            ? Link.Again(previous) with
            {
                Concept = previous.Concept + "Change",
                Measure = Measure.Rate,
            }
            : null;

    private static int DirectionOf(string word) =>
        Up.Contains(word) ? 1
        : Down.Contains(word) ? -1
        : 0;

    // "three points of margin expansion", after a sentence about a margin.
    private static Link? OfLast(Statement said, int direction) =>
        said.Context.Beside is { Measure: Measure.Rate } last
        && last.Concept.Replace("Change", "").EndsWith("Margin", StringComparison.Ordinal)
            ? Link.Again(last) with
            {
                Concept = last.Concept.Replace("Change", "") + "Change",
                Direction = direction,
            }
            : null;
}
