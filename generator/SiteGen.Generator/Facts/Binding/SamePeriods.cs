using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "and return on equity for the same period was 9%": of the period that the sentence has named before.</summary>
internal static class SamePeriods
{
    private const int Reach = 5;

    private static readonly HashSet<string> Leads = WordSet.Exact("for over during in");

    private static readonly HashSet<string> Verbs = WordSet.Exact("was were is to at of and");

    /// <summary>The period; null where a figure is of no such one.</summary>
    public static string? Of(Token[] tokens, List<PeriodCue> cues, int before, Figure figure)
    {
        for (var i = before + 1; i < tokens.Length && i <= figure.Last + Reach; i++)
        {
            if (
                Leads.Has(tokens[i])
                && tokens.Are(i + 1, "the", "same")
                && tokens.Word(i + 3) is "period" or "time"
                && IsEnd(tokens, i + 4)
                && (i < figure.First || !tokens.HasComma(figure.Last + 1, i + 1))
            )
            {
                return cues.FindLast(cue => cue.Last < i) is { Period.Length: > 0 } cue ? cue.Period : null;
            }
        }

        return null;
    }

    // "for the same period last year" is another one.
    private static bool IsEnd(Token[] tokens, int next) =>
        next >= tokens.Length
        || tokens[next].AfterComma
        || Verbs.Has(tokens[next]) && !PeriodCues.StartsAt(tokens, next + 1);
}
