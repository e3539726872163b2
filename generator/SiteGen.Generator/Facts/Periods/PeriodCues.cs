using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds wordings of periods and resolves them against the fiscal quarter of the call.</summary>
internal static class PeriodCues
{
    private const int Reach = 8;

    private static readonly HashSet<string> Starts = WordSet.Exact(
        """
        q1 q2 q3 q4 h1 h2 1h 2h front back latter trailing first second third fourth 1st 2nd 3rd 4th opening full fiscal whole entire the this current
        last prior previous next year for to ytd ltm ttm annualize annualized annualizing two three four five six seven eight nine ten twelve past several few couple
        decade since so quarter month season by before through until remainder rest balance fifteen twenty subsequent after following period
        """
    );

    /// <summary>Whether a wording of a period may begin with a word.</summary>
    public static bool Begins(string word) =>
        Starts.Has(word)
        || MonthCue.Begins(word)
        || FormerCue.Begins(word)
        || char.IsDigit(word[0])
        || word[0] is '\'' or '\u2018'
        || word.StartsWith("fy", StringComparison.Ordinal);

    public static List<PeriodCue> In(Token[] tokens, FiscalQuarter call)
    {
        var cues = new List<PeriodCue>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Begins(WordKinds.Period) && At(tokens, i, call) is { } cue)
            {
                var resolved = OfYear(cue, cues);
                cues.Add(
                    resolved with
                    {
                        IsEarlier = PeriodName.IsEarlier(resolved.Period, call),
                        IsNext = resolved.Period == PeriodName.Shift(call, 1),
                    }
                );
                i = cue.Last;
            }
        }

        return cues;
    }

    // "the 2023 fourth quarter and full year".
    private static bool IsSameYear(PeriodCue cue, PeriodCue before) =>
        cue.IsBare
        && PeriodName.IsYear(cue.Period)
        && before is { IsBare: false, IsRelative: false, Period: { } period }
        && PeriodName.IsQuarter(period)
        && cue.First == before.Last + 2;

    // "in 2018 from 36% in Q1 to 39% in Q4": quarters of that year.
    private static PeriodCue OfYear(PeriodCue cue, List<PeriodCue> before)
    {
        var year = before.Count > 0 ? before[before.Count - 1] : default;
        if (IsSameYear(cue, year))
        {
            return cue with { Period = year.Period.Substring(0, 4) + cue.Period.Substring(4), IsBare = false };
        }

        return
            cue.IsBare
            && (PeriodName.IsQuarter(cue.Period) || PeriodName.IsHalf(cue.Period))
            && year is { IsBare: false, IsRelative: false, Period: { } period }
            && (
                PeriodName.IsYear(period)
                || PeriodName.IsQuarter(period)
                    && before.Exists(one =>
                        PeriodName.IsYear(one.Period)
                        && one.Period.StartsWith(period.Substring(0, 4), StringComparison.Ordinal)
                    )
            )
            && cue.First - year.Last <= Reach
            ? cue with
            {
                Period = period.Substring(0, 4) + cue.Period.Substring(4),
                IsBare = false,
            }
            : cue;
    }

    /// <summary>Whether a period begins at a token, whatever it resolves to.</summary>
    public static bool StartsAt(Token[] tokens, int i) =>
        i < tokens.Length && tokens[i].Begins(WordKinds.Period) && At(tokens, i, new(2000, 1)) is not null;

    private static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        JointCue.At(tokens, i, call)
        ?? QuarterCue.At(tokens, i, call)
        ?? HalfCue.At(tokens, i, call)
        ?? YearCue.At(tokens, i, call)
        ?? SpanCue.At(tokens, i, call)
        ?? (RunningCue.At(tokens, i, call) is null ? StretchCue.At(tokens, i) : null)
        ?? LapseCue.At(tokens, i, call)
        ?? RestCue.At(tokens, i)
        ?? SinceCue.At(tokens, i, call)
        ?? RelativeCue.At(tokens, i, call)
        ?? RunningCue.At(tokens, i, call)
        ?? MonthCue.At(tokens, i, call)
        ?? InMonthCue.At(tokens, i)
        ?? AfterEndCue.At(tokens, i)
        ?? FormerCue.At(tokens, i);
}
