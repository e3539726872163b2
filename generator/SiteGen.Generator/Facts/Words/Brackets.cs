namespace SiteGen.Generator.Facts;

/// <summary>
/// Numbers in round brackets. Accounts write a negative number so, and speech an aside; which of them it is shows only
/// where the sign stands outside: (12.3)% and $(5.2) million are negative.
/// </summary>
internal static class Brackets
{
    private const string Currencies = "$€£¥₹";

    private const int LongestWord = 10;

    private static readonly HashSet<string> Units = new(
        [
            "percent",
            "percentage",
            "point",
            "points",
            "basis",
            "bps",
            "cents",
            "thousand",
            "million",
            "billion",
            "m",
            "bn",
            "b",
            "mn",
            "mm",
            "k",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>How long the negative number in brackets is that begins here; 0 where none does.</summary>
    public static int NegativeAt(ReadOnlySpan<char> text, int i)
    {
        if (text[i] != '(' || i + 1 == text.Length || !char.IsDigit(text[i + 1]))
        {
            return 0;
        }

        var end = Tokenizer.EndOfNumber(text, i + 1);
        var isClosed = end < text.Length && text[end] == ')';
        return isClosed && (IsPercent(text, end + 1) || i > 0 && IsCurrency(text[i - 1])) ? end + 1 - i : 0;
    }

    /// <summary>
    /// The brackets around a number that stands alone in them with its unit: a negative figure, or an aside. Of no length
    /// where there are none.
    /// </summary>
    public static (int Start, int Length) Unclear(ReadOnlySpan<char> text, int start, int end)
    {
        var open = start - 1;
        while (open >= 0 && IsCurrency(text[open]))
        {
            open--;
        }

        if (open < 0 || text[open] != '(' || NegativeAt(text, open) > 0)
        {
            return default;
        }

        var close = PastUnits(text, end);
        if (close == text.Length || text[close] != ')')
        {
            return default;
        }

        var behind = PastUnits(text, close + 1);
        var hasUnit = close > end || open < start - 1 || behind > close + 1;
        return hasUnit ? (open, behind - open) : default;
    }

    /// <summary>Whether a number has a currency before it, or a unit or scale behind it.</summary>
    public static bool HasUnit(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && IsCurrency(text[start - 1]) || PastUnits(text, end) > end;

    private static bool IsPercent(ReadOnlySpan<char> text, int i) => i < text.Length && text[i] == '%';

    private static bool IsCurrency(char c) => Currencies.IndexOf(c) >= 0;

    private static int PastUnits(ReadOnlySpan<char> text, int i)
    {
        while (true)
        {
            var word = i + (i < text.Length && text[i] == ' ' ? 1 : 0);
            var end = word;
            while (end < text.Length && end - word < LongestWord && char.IsLetter(text[end]))
            {
                end++;
            }

            if (IsPercent(text, word))
            {
                end = word + 1;
            }
            else if (end == word || !Units.Contains(text.Slice(word, end - word).ToString()))
            {
                return i;
            }

            i = end;
        }
    }
}
