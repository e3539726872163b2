using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "year to date", "the first nine months", "the last 12 months".</summary>
internal static class RunningCue
{
    private static readonly HashSet<string> Past = WordSet.Exact("last trailing past");

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        tokens[i].Lower switch
        {
            "ytd" => new(i, i, PeriodName.YearToDate(call.Year)),
            "year" when tokens.Are(i + 1, "to", "date") => new(i, i + 2, PeriodName.YearToDate(call.Year)),
            "to" when tokens.Word(i + 1) == "date" => new(i, i + 1, PeriodName.ToDate),
            "quarter" or "month" or "season" when tokens.Are(i + 1, "to", "date") => new(
                i,
                i + 2,
                $"{tokens[i].Lower} {PeriodName.ToDate}"
            ),
            "so" when tokens.Word(i + 1) == "far" => SoFar(tokens, i, call),
            "annualize" or "annualized" or "annualizing" => new(i, i, PeriodName.Annualized),
            // "trailing four quarter free cash flow".
            "trailing" when tokens.Word(i + 1) is "4" or "four" && tokens.Word(i + 2) is "quarter" or "quarters" => new(
                i,
                i + 2,
                PeriodName.LastTwelveMonths(call)
            ),
            "ltm" or "ttm" => new(i, i, PeriodName.LastTwelveMonths(call)),
            var word => Counted(tokens, i, Count(word), call),
        };

    // "so far this year", "so far in the third quarter"; alone it is since something began.
    private static PeriodCue? SoFar(Token[] tokens, int i, FiscalQuarter call)
    {
        var start = i + (tokens.Word(i + 2) == "in" ? 3 : 2);
        var end = start + (tokens.Word(start) is "this" or "the" or "our" ? 1 : 0);
        end += tokens.Word(end) is "first" or "second" or "third" or "fourth" ? 1 : 0;
        return tokens.Are(start, "this", "year") ? new(i, start + 1, PeriodName.YearToDate(call.Year))
            : tokens.Word(end) is "quarter" or "q1" or "q2" or "q3" or "q4"
                ? new(i, end, $"{tokens.Text(start, end + 1)} {PeriodName.ToDate}")
            // "so far in July".
            : end == start && MonthCue.Begins(tokens.Word(start))
                ? new(i, start, $"{tokens[start].Text} {PeriodName.ToDate}")
            : start > i + 2 ? null
            : new(i, i + 1, PeriodName.ToDate);
    }

    private static PeriodCue? Counted(Token[] tokens, int i, int count, FiscalQuarter call) =>
        count == 12 && tokens.Word(i + 1) is "month" or "months" && Past.Has(tokens.Word(i - 1))
            ? new(i - 1, i + 1, PeriodName.LastTwelveMonths(call))
        : count is 6 or 9
        && count == call.Quarter * 3
        && tokens.Word(i + 1) == "months"
        && !Past.Has(tokens.Word(i - 1))
            ? new(i, i + 1, PeriodName.YearToDate(call.Year))
        // "the six-month profit".
        : count is 6 or 9 && count == call.Quarter * 3 && tokens.Word(i + 1) == "month" && tokens[i + 1].AfterHyphen
            ? new(i, i + 1, PeriodName.YearToDate(call.Year))
        : count == 3
        && count == call.Quarter
        && tokens.Word(i + 1) == "quarters"
        && tokens.Word(i - 1) is "first" or "in"
            ? new(i, i + 1, PeriodName.YearToDate(call.Year))
        : null;

    private static int Count(string word) =>
        word switch
        {
            "three" or "3" => 3,
            "six" or "6" => 6,
            "nine" or "9" => 9,
            "twelve" or "12" => 12,
            _ => 0,
        };
}
