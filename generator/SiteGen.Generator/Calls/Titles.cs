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
                var symbol = inside.Substring(inside.LastIndexOf(':') + 1).Trim();
                if (IsSymbol(symbol))
                {
                    return (title.Substring(0, open).Trim(), symbol);
                }
            }
        }

        return null;
    }

    private static bool IsSymbol(string text) =>
        text.Length is >= 1 and <= 7
        && char.IsUpper(text[0])
        && text.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-')
        && text is not ("GMT" or "ET" or "EST" or "EDT" or "PT" or "Q1" or "Q2" or "Q3" or "Q4");
}
