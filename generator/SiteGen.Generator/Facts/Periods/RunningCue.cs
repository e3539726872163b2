using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "year to date", "the first nine months", "the last 12 months".</summary>
internal static class RunningCue
{
    private static readonly HashSet<string> Past = WordSet.Exact("last trailing past");

    // "over the last several years"; "the best in the last five years" only ranks.
    private static readonly HashSet<string> Spanning = WordSet.Exact("over during");

    private static readonly HashSet<string> Articles = WordSet.Exact("the these");

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        tokens[i].Lower switch
        {
            "ytd" => new(i, i, PeriodName.YearToDate(call.Year)),
            "year" when tokens.Are(i + 1, "to", "date") => new(i, i + 2, PeriodName.YearToDate(call.Year)),
            "to" when tokens.Word(i + 1) == "date" => new(i, i + 1, PeriodName.ToDate),
            "annualize" or "annualized" or "annualizing" => new(i, i, PeriodName.Annualized),
            "last"
            or "past" when tokens.Word(i + 2) == "years" && Spanning.Has(tokens.Word(tokens.Back(i - 1, Articles))) =>
                new(i, i + 2, PeriodName.Past(tokens.Word(i + 1))),
            "ltm" or "ttm" => new(i, i, PeriodName.LastTwelveMonths(call)),
            var word => Counted(tokens, i, Count(word), call),
        };

    private static PeriodCue? Counted(Token[] tokens, int i, int count, FiscalQuarter call) =>
        // "during the last 10 years".
        Past.Has(tokens.Word(i - 1))
        && tokens.Word(i + 1) == "years"
        && char.IsDigit(tokens[i].Text[0])
            ? new(i - 1, i + 1, PeriodName.Past(tokens[i].Lower))
        : count == 12 && tokens.Word(i + 1) is "month" or "months" && Past.Has(tokens.Word(i - 1))
            ? new(i - 1, i + 1, PeriodName.LastTwelveMonths(call))
        : count is 6 or 9 && count == call.Quarter * 3 && tokens.Word(i + 1) == "months"
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
