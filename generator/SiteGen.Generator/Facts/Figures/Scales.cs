using System.Globalization;

namespace SiteGen.Generator.Facts;

/// <summary>The words that multiply a number, as powers of ten.</summary>
internal static class Scales
{
    private static readonly Dictionary<string, int> Powers = new(StringComparer.Ordinal)
    {
        ["thousand"] = 3,
        ["k"] = 3,
        ["lakh"] = 5,
        ["lakhs"] = 5,
        ["million"] = 6,
        ["millions"] = 6,
        ["mn"] = 6,
        ["mm"] = 6,
        ["m"] = 6,
        ["crore"] = 7,
        ["crores"] = 7,
        ["cr"] = 7,
        ["billion"] = 9,
        ["billions"] = 9,
        ["bn"] = 9,
        ["b"] = 9,
        ["trillion"] = 12,
        ["trillions"] = 12,
    };

    private static readonly decimal[] Tens = Enumerable
        .Range(0, 29)
        .Select(static power => decimal.Parse("1" + new string('0', power), CultureInfo.InvariantCulture))
        .ToArray();

    /// <summary>The power that a token gives the number before it; 0 for none.</summary>
    public static int Of(Token[] tokens, int i, bool isMoney) =>
        i < tokens.Length && Powers.TryGetValue(tokens[i].Lower, out var power) && IsScale(tokens[i], isMoney)
            ? power
            : 0;

    /// <summary>Ten to a power; 28 is the most that a number can hold.</summary>
    public static decimal Value(int power) => Tens[Math.Min(power, Tens.Length - 1)];

    // "$5 M" and "5M" are millions; "10-K" and "a k" are not thousands.
    private static bool IsScale(Token token, bool isMoney) =>
        token.Lower.Length > 1 || token.IsJoined && (isMoney || token.Text is "M" or "B");
}
