using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Reads "Acme Inc (NYSE: ACM)" in a publisher's title lines.</summary>
internal static class Titles
{
    public static string? TickerIn(IEnumerable<string> titles) => Find(titles)?.Ticker;

    public static string? IssuerIn(IEnumerable<string> titles) => Find(titles)?.Issuer;

    private static (string Issuer, string Ticker)? Find(IEnumerable<string> titles)
    {
        foreach (var title in titles)
        {
            for (var open = title.IndexOf('('); open >= 0; open = title.IndexOf('(', open + 1))
            {
                var close = title.IndexOf(')', open);
                if (close < 0)
                {
                    break;
                }

                var inside = title.Substring(open + 1, close - open - 1);
                var colon = inside.LastIndexOf(':');
                var symbol = inside.Substring(colon + 1).Trim();
                if (IsSymbol(symbol, colon >= 0))
                {
                    return (title.Substring(0, open).Trim(), symbol);
                }
            }
        }

        return null;
    }

    private static bool IsSymbol(string text, bool hasExchange) =>
        text.Length is >= 1 and <= 9
        && text.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-')
        && !NoSymbols.Contains(text)
        && (char.IsUpper(text[0]) || char.IsDigit(text[0]) && (hasExchange || !IsYear(text)));

    private static bool IsYear(string text) =>
        text.Length < 4 || text.Length == 4 && text.StartsWith("20", StringComparison.Ordinal);

    private static readonly HashSet<string> NoSymbols = WordSet.Exact("GMT ET EST EDT PT PST PDT CET UTC Q1 Q2 Q3 Q4");
}
