using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Finds what a growth or a change is measured against.</summary>
internal static class Comparisons
{
    public const string YearOverYear = "YoY";
    public const string QuarterOverQuarter = "QoQ";

    private const string Years = """
        year over year, year on year, yoy, y/y, year over year basis, from the year ago, over the same period,
        against the same quarter, annually, y on y, from the prior year period, from a year earlier
        """;

    private const string Quarters = """
        linked quarter, quarter over quarter, quarter on quarter, qoq, q/q, sequentially, sequential, quarter to quarter, q on q
        """;

    private static readonly PhraseTable<string> Table = new(
        [
            .. Split(Years).Select(words => (words, YearOverYear)),
            .. Split(Quarters).Select(words => (words, QuarterOverQuarter)),
        ],
        WordKinds.Measure
    );

    /// <summary>The wordings of a comparison, and the periods that something is compared with, in order.</summary>
    public static List<(int First, int Last, string Meaning)> In(
        Token[] tokens,
        List<PeriodCue> periods,
        FiscalQuarter call
    )
    {
        var all = Table.In(tokens).ToList();
        foreach (var period in periods)
        {
            if (
                PeriodAsides.IsCompared(tokens, period)
                && !IsYearEnd(tokens, period, call)
                && With(period.Period, call) is { } comparison
            )
            {
                all.Add((period.First, period.Last, comparison));
            }
        }

        all.Sort(static (a, b) => a.First.CompareTo(b.First));
        return all;
    }

    /// <summary>"Sequentially, …", "On a year-over-year basis, …": whether a sentence only compares what was told before.</summary>
    public static bool Open(Token[] tokens)
    {
        for (var i = 0; i < 3 && i < tokens.Length && !(i > 0 && tokens[i].AfterComma); i++)
        {
            if (Table.At(tokens, i) is { } found)
            {
                var end = found.Last + (tokens.Word(found.Last + 1) == "basis" ? 2 : 1);
                return end < tokens.Length && tokens[end].AfterComma;
            }
        }

        return false;
    }

    /// <summary>Whether a wording begins with a word.</summary>
    public static bool Begins(string word) => Table.Begins(word);

    /// <summary>Whether a wording stands at a token.</summary>
    public static bool StartAt(Token[] tokens, int i) => i < tokens.Length && Table.At(tokens, i) is not null;

    /// <summary>The comparison with a period; null where it is none of the two.</summary>
    public static string? With(string period, FiscalQuarter call) =>
        period == PeriodName.Shift(call, -4) || period == PeriodName.Full(call.Year - 1) ? YearOverYear
        // What is compared with the quarter of the call is guided for the next.
        : period == PeriodName.Shift(call, -1) || period == PeriodName.Of(call) ? QuarterOverQuarter
        : null;

    // "from the end of last year": no full year ago.
    private static bool IsYearEnd(Token[] tokens, PeriodCue period, FiscalQuarter call) =>
        period.Period != PeriodName.Shift(call, -1)
        && call.Quarter != 4
        && tokens.Are(period.First, "last", "year")
        && tokens.Are(period.First - 2, "end", "of");

    private static IEnumerable<string> Split(string table) => table.Split(',').Select(phrase => phrase.Trim());
}
