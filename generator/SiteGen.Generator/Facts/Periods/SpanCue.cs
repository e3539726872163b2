using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads stretches of time that are no calendar period, and keeps their words: "over the last several quarters", "two
/// years ago". Twelve months are the last twelve months.
/// </summary>
internal static class SpanCue
{
    private static readonly HashSet<string> Opening = WordSet.Exact("over during in for within across throughout");

    private static readonly HashSet<string> Articles = WordSet.Exact("the these those our");

    private static readonly HashSet<string> Counts = WordSet.Exact(
        "two three four five six seven eight nine ten twelve several few couple many multiple"
    );

    private static readonly HashSet<string> Units = WordSet.Exact(
        "years quarters months weeks days decades year month week day quarter decade"
    );

    // "the best in the last five years" only ranks.
    private static readonly HashSet<string> Ranking = WordSet.Exact(
        """
        best highest lowest strongest largest biggest fastest slowest weakest first most least record worst longest
        greatest
        """
    );

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        tokens[i].Lower is "last" or "past" ? Last(tokens, i, call) : Ago(tokens, i);

    /// <summary>Whether the clause up to a token says that something is the most of its kind.</summary>
    public static bool IsRanked(Token[] tokens, int end)
    {
        for (var i = end - 1; i >= 0 && i >= end - 8; i--)
        {
            if (Ranking.Has(tokens[i]))
            {
                return true;
            }

            if (tokens[i].AfterComma || tokens[i].IsNumber)
            {
                return false;
            }
        }

        return false;
    }

    private static PeriodCue? Last(Token[] tokens, int i, FiscalQuarter call)
    {
        var before = tokens.Back(i - 1, Articles);
        var opens = Opening.Has(tokens.Word(before)) || before < i - 1 && (before < 0 || tokens[before + 1].AfterComma);
        if (!opens || IsRanked(tokens, before))
        {
            return null;
        }

        var unit = EndOfCount(tokens, i + 1);
        if (!Units.Has(tokens.Word(unit)))
        {
            return null;
        }

        if (unit == i + 1)
        {
            return Single(tokens, i, before, call);
        }

        var isYear =
            tokens.Word(i + 1) is "12" or "twelve" && tokens[unit].Is("months")
            || tokens.Word(i + 1) is "4" or "four" && tokens[unit].Is("quarters");
        return new(
            i,
            unit,
            isYear
                ? PeriodName.LastTwelveMonths(call)
                : PeriodName.Past(tokens.Text(i + 1, unit + 1).ToLowerInvariant())
        );
    }

    // "over the last year", and not "over last year"; "in the last year or so".
    private static PeriodCue? Single(Token[] tokens, int i, int before, FiscalQuarter call) =>
        before == i - 1 || !Opening.Has(tokens.Word(before)) ? null
        : tokens[i + 1].Is("year")
            ? tokens.Are(i + 2, "or", "so") ? new(i, i + 3, PeriodName.Past("year or so"))
                : tokens.Are(i + 2, "and", "a") ? new(i, i + 4, PeriodName.Past("year and a half"))
                : new(i, i + 1, PeriodName.LastTwelveMonths(call), IsRelative: true)
        : tokens[i + 1].Is("decade") ? new(i, i + 1, PeriodName.Past("decade"))
        : null;

    // "two years ago", "a few months ago".
    private static PeriodCue? Ago(Token[] tokens, int i)
    {
        var unit = EndOfCount(tokens, i);
        return
            (unit > i || tokens[i].Is("decade"))
            && Units.Has(tokens.Word(unit))
            && tokens.Word(unit + 1) is "ago" or "back"
            ? new(i, unit + 1, tokens.Text(i, unit + 1).ToLowerInvariant() + " ago", true)
            : null;
    }

    private static int EndOfCount(Token[] tokens, int i) =>
        i >= tokens.Length || !tokens[i].IsNumber && !Counts.Has(tokens[i]) ? i
        : tokens.Word(i + 1) == "of" ? i + 2
        : i + 1;
}
