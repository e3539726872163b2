namespace SiteGen.Generator.Facts;

/// <summary>Magnitudes that are said in words, with the range that convention gives them.</summary>
internal static class NumberWords
{
    /// <summary>"mid-teens", "low single digits", "high 40s", "double-digit", "flat", "breakeven", "doubled".</summary>
    public static Figure? At(Token[] tokens, int i)
    {
        var part = tokens[i].Lower is "low" or "mid" or "high" or "upper" or "lower" or "middle" ? tokens[i].Lower : "";
        var at = part.Length > 0 ? i + 1 : i;
        if (
            part.Length > 0
            && at + 2 < tokens.Length
            && tokens[at].Is("to")
            && tokens[at + 1].Lower is "mid" or "high" or "low"
            && Decade(tokens, at + 2, out var last) is { } wide
        )
        {
            return Range(i, last, Span(wide, part).Low, Span(wide, tokens[at + 1].Lower).High);
        }

        if (Decade(tokens, at, out var end) is { } decade && (part.Length > 0 || tokens[at].Is("teens")))
        {
            var (low, high) = Span(decade, part);
            return Range(i, end, low, high);
        }

        return part.Length > 0 ? null
            : tokens[i].Lower is "double" or "triple" && Follows(tokens, i + 1, "digit", "digits")
                ? new(i, i + 1, null, tokens[i].Is("double") ? 10 : 100, null, Unit.Percent, null, "at-least")
            : tokens[i].Lower is "flat" or "flattish" or "unchanged"
                ? new(i, i, 0, null, null, "", null, tokens[i].Is("flattish") ? "approximately" : "")
            : tokens[i].Lower switch
            {
                "doubled" => Times(i, 2),
                "tripled" => Times(i, 3),
                "quadrupled" => Times(i, 4),
                _ => null,
            };
    }

    private static Figure Times(int i, decimal times) => new(i, i, times, null, null, Unit.Ratio, 0, "");

    private static Figure Range(int first, int last, decimal low, decimal high) =>
        new(first, last, null, low, high, Unit.Percent, null, "approximately");

    // The decade that a word names: teens, twenties, "40s", single digits, double digits.
    private static decimal? Decade(Token[] tokens, int i, out int last)
    {
        last = i;
        if (i >= tokens.Length)
        {
            return null;
        }

        if (tokens[i].Lower is "single" or "double" && Follows(tokens, i + 1, "digit", "digits"))
        {
            last = i + 1;
            return tokens[i].Is("single") ? 0 : 10;
        }

        var word = tokens[i].Lower;
        return word.Length == 3 && word[2] == 's' && word[1] == '0' && char.IsDigit(word[0])
            ? (word[0] - '0') * 10
            : word switch
            {
                "teens" => 10,
                "twenties" => 20,
                "thirties" => 30,
                "forties" => 40,
                "fifties" => 50,
                "sixties" => 60,
                "seventies" => 70,
                "eighties" => 80,
                "nineties" => 90,
                _ => null,
            };
    }

    private static (decimal Low, decimal High) Span(decimal decade, string part) =>
        part switch
        {
            "low" or "lower" => (decade + 1, decade + 3),
            "mid" or "middle" => (decade + 4, decade + 6),
            "high" or "upper" => (decade + 7, decade + 9),
            _ => (decade + 3, decade + 9),
        };

    private static bool Follows(Token[] tokens, int i, string one, string other) =>
        i < tokens.Length && (tokens[i].Is(one) || tokens[i].Is(other));
}
