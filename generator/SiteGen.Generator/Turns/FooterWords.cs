namespace SiteGen.Generator.Turns;

/// <summary>The lines with which publishers end a transcript, and what follows it: adverts, links, ratings.</summary>
internal static class FooterWords
{
    private const int LongestTitle = 60;

    private static readonly string[] Beginnings =
    [
        "duration: ",
        "all earnings call transcripts",
        "this article is a transcript of this conference call",
        "this transcript was produced by",
        "stocks mentioned",
        "copyright policy:",
        "copyright ©",
        "10 stocks we like better than",
        "*stock advisor returns as of",
        "*average returns of all recommendations",
        "premium investing services",
    ];

    private static readonly HashSet<string> Ratings = new(StringComparer.OrdinalIgnoreCase)
    {
        "v. bearish",
        "very bearish",
        "bearish",
        "neutral",
        "bullish",
        "v. bullish",
        "very bullish",
        "strong buy",
        "strong sell",
    };

    /// <summary>Whether nobody speaks from this line on.</summary>
    public static bool Opens(string text) =>
        Beginnings.Any(words => text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
        || text.Length <= LongestTitle
            && text.StartsWith("More ", StringComparison.OrdinalIgnoreCase)
            && text.EndsWith(" analysis", StringComparison.OrdinalIgnoreCase)
        || Ratings.Contains(text);

    /// <summary>Whether the line is a step of a scale, as it stands above the first rating.</summary>
    public static bool IsStep(string text) => text.Length <= 2 && text.All(char.IsDigit);
}
