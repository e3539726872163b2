namespace SiteGen.Generator.Turns;

/// <summary>The lines of a publisher's header that state one thing each: <c>Ticker: ACM</c>, <c>**Date:** 2026-02-03</c>.</summary>
internal static class FieldWords
{
    private const int LongestLine = 300;

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "author",
        "characters",
        "company",
        "company name",
        "date",
        "date & time",
        "event",
        "event date",
        "exchange",
        "fiscal period",
        "fiscal year",
        "issuer",
        "period",
        "published",
        "quarter",
        "retrieved",
        "scraped",
        "sector",
        "source",
        "symbol",
        "ticker",
        "ticker symbol",
        "time",
        "title",
        "url",
        "year",
    };

    /// <summary>What the line states of what; null where it is no such line.</summary>
    public static (string Name, string Value)? Read(string text)
    {
        var colon = text.Length > LongestLine ? -1 : text.IndexOf(':');
        var name = colon < 0 ? "" : Decoration.Strip(text.Substring(0, colon));
        return Known.Contains(name) ? (name.ToLowerInvariant(), Decoration.Strip(text.Substring(colon + 1))) : null;
    }
}
