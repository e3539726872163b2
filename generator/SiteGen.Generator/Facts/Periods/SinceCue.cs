using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the time since something, and keeps its words: "since the end of 2022", "since we began".</summary>
internal static class SinceCue
{
    private const int LongestName = 2;

    private static readonly HashSet<string> Articles = WordSet.Exact("the our its their this that early late mid");

    private static readonly HashSet<string> Events = WordSet.Exact(
        """
        end start beginning close closing launch acquisition merger ipo inception spin spinoff pandemic separation
        listing introduction release announcement transaction deal formation founding debut opening offering then
        """
    );

    private static readonly HashSet<string> Doers = WordSet.Exact("we we've it they i");

    private static readonly HashSet<string> Beginnings = WordSet.Exact(
        """
        began started launched announced acquired closed introduced became went joined opened entered bought initiated
        """
    );

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        tokens[i].Is("since") && BeginningOfYear(tokens, i + 1) is var year and > 0
            ? new(i, year, PeriodName.YearToDate(call.Year))
        : tokens[i].Is("since") && !SpanCue.IsRanked(tokens, i) && End(tokens, i + 1, call) is var end and > 0
            ? new(i, end, PeriodName.Since(tokens.Text(i + 1, end + 1)))
        : null;

    // "since the beginning of the year".
    private static int BeginningOfYear(Token[] tokens, int i)
    {
        var start = tokens.Past(i, Articles);
        var year = tokens.Past(start + 2, Articles);
        return
            tokens.Word(start) is "beginning" or "start"
            && tokens.Word(start + 1) == "of"
            && tokens.Word(year) == "year"
            && tokens[year - 1].Lower is "the" or "this"
            ? year
            : 0;
    }

    // "since we have 20% of …" gives a reason; "since last year" compares.
    private static int End(Token[] tokens, int start, FiscalQuarter call)
    {
        var i = tokens.Past(start, Articles);
        if (Doers.Has(tokens.Word(i)))
        {
            i += tokens.Word(i + 1) is "first" or "last" or "have" ? 2 : 1;
            // "since we've seen the launch".
            return Beginnings.Has(tokens.Word(i)) ? i
                : tokens.Word(i) is "saw" or "seen" or "had"
                && tokens.Past(i + 1, Articles) is var seen
                && Events.Has(tokens.Word(seen))
                    ? seen
                : 0;
        }

        if (EndOfPeriod(tokens, i, call) is var period and > 0)
        {
            return period;
        }

        for (var noun = i; noun <= i + LongestName && noun < tokens.Length && !tokens[noun].IsNumber; noun++)
        {
            if (noun > start && tokens[noun].AfterComma)
            {
                return 0;
            }

            if (Events.Has(tokens[noun]))
            {
                return tokens.Word(noun + 1) == "of"
                    && EndOfPeriod(tokens, tokens.Past(noun + 2, Articles), call) is var of and > 0
                        ? of
                    // "since our merger a year ago".
                    : tokens.Are(noun + 1, "a", "year") && tokens.Word(noun + 3) == "ago" ? noun + 3
                    : noun;
            }
        }

        return 0;
    }

    private static int EndOfPeriod(Token[] tokens, int i, FiscalQuarter call)
    {
        if (i >= tokens.Length)
        {
            return 0;
        }

        // "since last June".
        var month = tokens[i].Is("last") ? i + 1 : i;
        return MonthCue.Begins(tokens.Word(month)) ? month + (Years.Of(tokens.Word(month + 1)) is null ? 0 : 1)
            : tokens[i].Begins(WordKinds.Period)
            && (QuarterCue.At(tokens, i, call) ?? HalfCue.At(tokens, i, call) ?? YearCue.At(tokens, i, call)) is { } cue
                ? cue.Last
            : Years.Of(tokens[i].Lower) is null ? 0
            : i;
    }
}
