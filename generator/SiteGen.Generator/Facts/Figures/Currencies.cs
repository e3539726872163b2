using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>The currencies that are spoken of, by sign, code and name, as ISO 4217 has them.</summary>
internal static class Currencies
{
    private static readonly Dictionary<string, string> Codes = Table(
        """
        $ USD, usd USD, dollars USD, € EUR, eur EUR, euros EUR, euro EUR, £ GBP, gbp GBP, pounds GBP, ¥ JPY, jpy JPY,
        yen JPY, ₹ INR, inr INR, rs INR, rupees INR, chf CHF, francs CHF, cny CNY, rmb CNY, cad CAD, aud AUD, hkd HKD,
        twd TWD, krw KRW, sek SEK, nok NOK, dkk DKK
        """
    );

    // "US$", "C$": letters before the sign.
    private static readonly Dictionary<string, string> Dollars = Table(
        "u.s. USD, us USD, c CAD, a AUD, hk HKD, nt TWD, s SGD"
    );

    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        ["canadian dollars"] = "CAD",
        ["australian dollars"] = "AUD",
        ["singapore dollars"] = "SGD",
        ["swedish krona"] = "SEK",
        ["norwegian kroner"] = "NOK",
        ["danish kroner"] = "DKK",
    };

    // "Swiss francs", "US dollars": whose they are.
    private static readonly HashSet<string> Lands = WordSet.Exact(
        "swiss us u.s. american british indian japanese chinese"
    );

    // As they stand before a number without a space.
    private static readonly string[] Joined =
    [
        "INR",
        "USD",
        "EUR",
        "GBP",
        "CHF",
        "JPY",
        "CNY",
        "RMB",
        "HKD",
        "CAD",
        "AUD",
        "Rs",
    ];

    private static readonly HashSet<string> OnlyBehind = WordSet.Exact("dollars euros euro pounds yen");

    /// <summary>Whether a currency is said so, or begins so, before a number.</summary>
    public static bool Begins(string word) => Codes.ContainsKey(word) || Dollars.ContainsKey(word);

    /// <summary>The currency that is said before a number; empty for none.</summary>
    public static string Before(Token[] tokens, ref int i)
    {
        if (
            i + 1 < tokens.Length
            && tokens[i + 1].Is("$")
            && tokens[i + 1].IsJoined
            && Dollars.TryGetValue(tokens[i].Lower, out var dollars)
        )
        {
            i += 2;
            return dollars;
        }

        if (
            i + 1 < tokens.Length
            && tokens[i + 1].IsNumber
            && Codes.TryGetValue(tokens[i].Lower, out var code)
            && !OnlyBehind.Has(tokens[i])
        )
        {
            i++;
            return code;
        }

        return "";
    }

    /// <summary>The currency that the words behind a number name, and how many they are; codes of three letters only behind a scale.</summary>
    public static (string Currency, int Words) Behind(Token[] tokens, int i, bool isScaled)
    {
        var (word, next) = (tokens.Word(i), tokens.Word(i + 1));
        return Foreign.TryGetValue($"{word} {next}", out var foreign) ? (foreign, 2)
            : Lands.Has(word) && next.Length > 3 && Codes.TryGetValue(next, out var land) ? (land, 2)
            : Codes.TryGetValue(word, out var code) && (isScaled || word.Length > 3) ? (code, 1)
            : ("", 0);
    }

    /// <summary>"INR360" is an amount: how many letters its currency has; 0 where no code stands before a digit.</summary>
    public static int LengthOfCode(ReadOnlySpan<char> text)
    {
        var length =
            text.Length > 3 && char.IsDigit(text[3]) ? 3
            : text.Length > 2 && char.IsDigit(text[2]) ? 2
            : 0;
        if (length == 0 || !char.IsUpper(text[0]))
        {
            return 0;
        }

        foreach (var code in Joined)
        {
            if (code.Length == length && text.StartsWith(code.AsSpan(), StringComparison.Ordinal))
            {
                return length;
            }
        }

        return 0;
    }

    private static Dictionary<string, string> Table(string text) =>
        text.Split(',')
            .Select(pair => pair.Trim().Split(' '))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
