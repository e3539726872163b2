namespace SiteGen.Generator.Facts;

/// <summary>Finds what a growth or a change is measured against.</summary>
internal static class Comparisons
{
    public const string YearOverYear = "YoY";
    public const string QuarterOverQuarter = "QoQ";

    private const string Years = """
        year over year, year on year, yoy, y/y, from last year, from the prior year, from a year ago, over last year,
        versus last year, compared to last year, compared to the prior year, over the prior year, from the year ago,
        versus the prior year, year over year basis, versus a year ago, compared with last year, than last year,
        over the same period, against the same quarter
        """;

    private const string Quarters = """
        quarter over quarter, quarter on quarter, qoq, q/q, sequentially, sequential, from last quarter,
        from the prior quarter, versus last quarter, over the prior quarter, compared to last quarter,
        compared to the prior quarter, versus the prior quarter, from the second quarter, from the first quarter,
        compared to the third quarter, quarter to quarter
        """;

    private static readonly Phrases<string> Table = new([
        .. Split(Years).Select(words => (words, YearOverYear)),
        .. Split(Quarters).Select(words => (words, QuarterOverQuarter)),
    ]);

    public static List<(int First, int Last, string Meaning)> In(Token[] tokens) => Table.In(tokens);

    private static IEnumerable<string> Split(string table) => table.Split(',').Select(phrase => phrase.Trim());
}
