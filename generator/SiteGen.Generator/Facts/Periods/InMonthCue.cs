using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "in the month of June", "up 8% in January": a month is no quarter, and keeps its word.</summary>
internal static class InMonthCue
{
    private static readonly HashSet<string> Openings = WordSet.Exact("in during for this");

    private static readonly HashSet<string> Measured = WordSet.Exact(
        "revenue revenues sales orders bookings comps traffic deliveries volumes shipments production"
    );

    private static readonly HashSet<string> Parts = WordSet.Exact("early late mid");

    private static readonly HashSet<string> Due = WordSet.Exact("maturing mature matures due expiring expires expire");

    private static readonly HashSet<string> Days = WordSet.Exact("quarter quarters last of");

    private static readonly HashSet<string> Measures = WordSet.Exact(
        "% percent point points bps million billion trillion stores units shares"
    );

    private static readonly HashSet<string> Verbs = WordSet.Exact("was were is are grew rose fell declined increased");

    private static readonly HashSet<string> Standing = WordSet.Exact("was is has");

    private static readonly HashSet<string> Saying = WordSet.Exact(
        "said guided guide mentioned announced outlined discussed told communicated shared indicated spoke gave"
    );

    public static PeriodCue? At(Token[] tokens, int i)
    {
        if (
            !tokens[i].IsCapitalised
            || !MonthCue.Begins(tokens[i].Lower)
            || tokens.Word(i + 1) is "quarter" or "quarters"
        )
        {
            return null;
        }

        var isMonth = tokens.Are(i - 2, "month", "of");
        var year = EndOfYear(tokens, i);
        // "in January and February".
        if (tokens.Word(year + 1) == "and" && MonthCue.Begins(tokens.Word(year + 2)) && tokens[year + 2].IsCapitalised)
        {
            year += 2;
        }

        // "through July, sales are up 4%"; "July was our best month".
        if (tokens.Word(i - 1) == "through" && !IsDate(tokens, year) && year == i)
        {
            return new(i - 1, i, "through " + tokens[i].Text);
        }

        // "July revenue is up 7%".
        if (i == 0 && Standing.Has(tokens.Word(1)) || Measured.Has(tokens.Word(i + 1)))
        {
            return new(i, i, tokens[i].Text);
        }

        // "In early July, we repaid".
        if (Parts.Has(tokens.Word(i - 1)) && tokens.Word(i - 2) == "in" && !IsDate(tokens, year))
        {
            return new(i, year, tokens.Text(i, year + 1));
        }

        return
            isMonth
            || Openings.Has(tokens.Word(i - 1))
                && !IsDate(tokens, year)
                && (
                    year > i + 1 || tokens[i - 1].Is("this") || Due.Has(tokens.Word(i - 2)) || IsStated(tokens, i, year)
                )
            ? new(i, year, tokens.Text(i, year + 1))
            : null;
    }

    // "in November 2017", "in November of 2017".
    private static int EndOfYear(Token[] tokens, int month)
    {
        var year = month + (tokens.Word(month + 1) == "of" ? 2 : 1);
        return year < tokens.Length && Years.Of(tokens[year].Lower) is not null ? year : month;
    }

    // "in March 15", "in June of last year", "in June last year".
    private static bool IsDate(Token[] tokens, int year) =>
        Days.Has(tokens.Word(year + 1)) || year + 1 < tokens.Length && tokens[year + 1].IsNumber;

    private static bool IsStated(Token[] tokens, int month, int year)
    {
        var before = month - 2;
        return before < 0
            ? tokens.HasComma(year + 1, year + 2) && !tokens.Any(year + 1, year + 5, Saying)
            : Measures.Has(tokens[before])
                || tokens[before].IsNumber
                || before > 0 && (Measures.Has(tokens[before - 1]) || tokens[before - 1].IsNumber)
                || Verbs.Has(tokens.Word(year + 1)) && !tokens.HasComma(month - 1, year + 2) && before < 4;
    }
}
