using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "full year 2025", "FY26", "in 2025", "next year", "for the year".</summary>
internal static class YearCue
{
    private static readonly HashSet<string> Wholes = WordSet.Exact("full fiscal whole entire");

    private static readonly HashSet<string> Before = WordSet.Exact(
        """
        in for of by calendar year to expect expects anticipate project our the see exited exiting ended ending finished
        finishing
        """
    );

    private static readonly HashSet<string> Ending = WordSet.Exact("exited exiting ended ending finished finishing");

    private static readonly HashSet<string> Results = WordSet.Exact("result results performance");

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        Wholes.Has(tokens[i]) ? Whole(tokens, i, call)
        : Plain(tokens, i) is { } year
            // "We ended 2025 with", behind its last quarter: that.
            ? year == call.Year && Ending.Has(tokens.Word(i - 1)) ? null
                : new(i, i, PeriodName.Full(year))
        : Relative(tokens, i, call);

    // "full year", "fiscal 2025", "full fiscal year of 2025".
    private static PeriodCue? Whole(Token[] tokens, int i, FiscalQuarter call)
    {
        if (tokens.Are(i + 1, "year", "to") && tokens.Word(i + 3) == "date")
        {
            return new(i, i + 3, PeriodName.YearToDate(call.Year));
        }

        var last = tokens.Word(i + 1) is "year" or "fiscal" ? i + 1 : i;
        last += last > i && tokens.Word(last + 1) == "year" ? 1 : 0;
        var year = Years.After(tokens, ref last);
        return last > i ? new(i, last, PeriodName.Full(year ?? call.Year), IsBare: year is null) : null;
    }

    private static int? Plain(Token[] tokens, int i) =>
        Years.Of(tokens[i].Lower) is { } year
        && (!tokens[i].IsNumber || Before.Has(tokens.Word(i - 1)))
        // "in November of 2017".
        && !(tokens.Word(i - 1) == "of" && MonthCue.Begins(tokens.Word(i - 2)))
            ? year
            : null;

    private static PeriodCue? Relative(Token[] tokens, int i, FiscalQuarter call) =>
        tokens[i].Lower switch
        {
            // "the December quarter this year".
            "this" when IsYear(tokens, i + 1) && tokens.Word(i - 1) != "quarter" => new(
                i,
                i + 1,
                PeriodName.Full(call.Year)
            ),
            "next" when IsYear(tokens, i + 1) => new(i, i + 1, PeriodName.Full(call.Year + 1)),
            "for" when tokens.Are(i + 1, "the", "year") => new(i, i + 2, PeriodName.Full(call.Year), IsBare: true),
            // "growth of 5% through 2028": of all the years until then.
            "through" when Years.Of(tokens.Word(i + 1)) is { } until && until > call.Year => new(
                i,
                i + 1,
                $"through {until}"
            ),
            "by" or "before" or "through" or "until" when EndOfYear(tokens, i + 1) is var end and > 0 => new(
                i,
                end,
                PeriodName.Full(call.Year),
                IsBare: true
            ),
            _ => null,
        };

    // "by year-end", "through the end of this year".
    private static int EndOfYear(Token[] tokens, int i)
    {
        if (tokens.Are(i, "year", "end"))
        {
            return i + 1;
        }

        var end = tokens.Word(i) is "the" or "our" ? i + 1 : i;
        return tokens.Are(end, "end", "of") && tokens.Word(end + 2) is "the" or "this" && tokens.Word(end + 3) == "year"
            ? end + 3
            : 0;
    }

    // "this year over last" compares; "this year's result" is that of the quarter.
    private static bool IsYear(Token[] tokens, int i) =>
        tokens.Word(i) == "year" && tokens.Word(i + 1) != "over" && !tokens.Any(i + 1, i + 4, Results);
}
