using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the period of what a figure is measured by.</summary>
internal static class PeriodYardsticks
{
    private const int Near = 6;

    private static readonly HashSet<string> Yardsticks = WordSet.Exact("rate average level target guidance");

    private static readonly HashSet<string> Beside = WordSet.Exact("above below exceed exceeding");

    private static readonly HashSet<string> Articles = WordSet.Exact(
        "the our in of a an very strong record tough difficult"
    );

    /// <summary>"slightly above the full year rate of 17%": the period of what a figure is measured by; null for none.</summary>
    public static PeriodCue? Of(Token[] tokens, List<PeriodCue> cues, int first)
    {
        // "below our historical conversion in the 80% range".
        foreach (var cue in cues)
        {
            if (tokens[cue.First].Is("historical") && first - cue.Last is > 0 and <= Near)
            {
                return cue;
            }
        }

        if (tokens.Word(first - 1) != "of" || !Yardsticks.Has(tokens.Word(first - 2)))
        {
            return null;
        }

        foreach (var cue in cues)
        {
            if (cue.Last == first - 3 && Beside.Has(tokens.Word(tokens.Back(cue.First - 1, Articles))))
            {
                return cue;
            }
        }

        return null;
    }
}
