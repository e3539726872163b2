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

    /// <summary>The currency that a word behind a number names; codes of three letters only behind a scale.</summary>
    public static bool Behind(string word, bool isScaled, out string currency) =>
        Codes.TryGetValue(word, out currency!) && (isScaled || word.Length > 3);

    private static Dictionary<string, string> Table(string text) =>
        text.Split(',')
            .Select(pair => pair.Trim().Split(' '))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
