using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Finds wordings of periods and resolves them against the fiscal quarter of the call.</summary>
internal static class PeriodCues
{
    public static List<PeriodCue> In(Token[] tokens, FiscalQuarter call)
    {
        var cues = new List<PeriodCue>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (At(tokens, i, call) is { } cue)
            {
                cues.Add(cue);
                i = cue.Last;
            }
        }

        return cues;
    }

    /// <summary>Whether a period begins at a token, whatever it resolves to.</summary>
    public static bool StartsAt(Token[] tokens, int i) => i < tokens.Length && At(tokens, i, new(2000, 1)) is not null;

    private static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        QuarterCue.At(tokens, i, call)
        ?? HalfCue.At(tokens, i, call)
        ?? YearCue.At(tokens, i, call)
        ?? RelativeCue.At(tokens, i, call)
        ?? RunningCue.At(tokens, i, call);
}
