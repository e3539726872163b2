using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Reads "Acme Inc (NYSE: ACM)" in a publisher's title lines.</summary>
internal static class Titles
{
    private const int LongestSymbol = 40;

    public static string? TickerIn(IReadOnlyList<string> titles) => Find(titles)?.Ticker ?? Field(titles);

    public static string? ExchangeIn(IEnumerable<string> titles) => Find(titles)?.Exchange;

    public static string? IssuerIn(IEnumerable<string> titles) => Find(titles)?.Issuer;

    private static (string Issuer, string Ticker, string? Exchange)? Find(IEnumerable<string> titles)
    {
        foreach (var title in titles)
        {
            for (var open = title.IndexOf('('); open >= 0; open = title.IndexOf('(', open + 1))
            {
                var close = title.IndexOf(')', open, Math.Min(LongestSymbol, title.Length - open));
                if (close < 0)
                {
                    continue;
                }

                var inside = title.Substring(open + 1, close - open - 1);
                var colon = inside.LastIndexOf(':');
                var symbol = WithoutChange(inside.Substring(colon + 1).Trim());
                if (IsSymbol(symbol, colon >= 0))
                {
                    return (
                        title.Substring(0, open).Trim(),
                        symbol,
                        colon > 0 ? inside.Substring(0, colon).Trim() : null
                    );
                }
            }
        }

        return null;
    }

    // "Ticker: ACM"; a header may name the company by nothing else.
    private static string? Field(IEnumerable<string> titles) =>
        titles
            .Select(FieldWords.Read)
            .OfType<(string Name, string Value)>()
            .Where(field => field.Name is "ticker" or "ticker symbol" or "symbol" or "company")
            .OrderBy(field => field.Name is "company")
            .Select(field => field.Value.Substring(field.Value.LastIndexOf(':') + 1).Trim())
            .FirstOrDefault(value => IsSymbol(value, hasExchange: false) && value.Length <= 5);

    // "(ACM+1.02%)" is the symbol and how its price moved that day.
    private static string WithoutChange(string text)
    {
        var sign = text.IndexOfAny(['+', '-', '\u2212']);
        return sign > 0 && text[text.Length - 1] == '%' ? text.Substring(0, sign).Trim() : text;
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
