using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "the first half", "second half of 2026", "H2".</summary>
internal static class HalfCue
{
    private static readonly HashSet<string> Questions = WordSet.Exact("question questions answer");

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call)
    {
        var half = tokens[i].Lower switch
        {
            "h1" or "1h" => 1,
            "h2" or "2h" => 2,
            "first" or "front" when tokens.Word(i + 1) == "half" => 1,
            "second" or "back" or "latter" when tokens.Word(i + 1) == "half" => 2,
            _ => 0,
        };
        // "that's the first half of the question".
        if (half == 0 || tokens.Word(i + 2) == "of" && Questions.Has(tokens.Word(i + 4)))
        {
            return null;
        }

        var last = tokens.Word(i + 1) == "half" ? i + 1 : i;
        var year = Years.After(tokens, ref last);
        if (year is null && QuarterCue.YearBehind(tokens, last, call) is { } relative)
        {
            (year, last) = relative;
        }

        // At the end of the second quarter the first half is the year to date.
        return half == 1 && call.Quarter == 2 && (year ?? call.Year) == call.Year
            ? new(i, last, PeriodName.YearToDate(call.Year))
            : new(i, last, PeriodName.Half(year ?? call.Year, half), IsBare: year is null);
    }
}
