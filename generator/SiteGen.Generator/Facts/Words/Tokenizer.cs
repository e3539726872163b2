namespace SiteGen.Generator.Facts;

/// <summary>
/// A sentence -> tokens: words without their hyphens, numbers with their separators, and the signs of
/// currency, percent and plus. A word that mixes letters and digits (10DLC, Q3) stays one word.
/// </summary>
internal static class Tokenizer
{
    private const string Signs = "$€£¥₹%+/&";

    // What may follow the digits of a number without a space.
    private static readonly HashSet<string> Suffixes = new(
        ["x", "X", "M", "B", "K", "k", "bps", "bn", "mn", "mm", "million", "billion", "m", "b"],
        StringComparer.Ordinal
    );

    public static Token[] Split(string text)
    {
        var tokens = new List<Token>(text.Length / 4 + 1);
        var comma = false;
        for (var i = 0; i < text.Length; )
        {
            var length = LengthAt(text, i);
            if (length == 0)
            {
                comma |= IsComma(text, i);
                i++;
                continue;
            }

            var word = Lexicon.Of(text, i, length);
            var last = tokens.Count > 0 ? tokens[tokens.Count - 1].End : -1;
            var isNumber = char.IsDigit(text[i]) && word.Text.All(IsNumeric) || length > 1 && IsMinus(text, i);
            var isHyphenated = last > 0 && last == i - 1 && text[last] == '-';
            tokens.Add(new(word, i, isNumber, last == i, comma, isHyphenated));
            (i, comma) = (i + length, false);
        }

        return [.. tokens];
    }

    private static int LengthAt(string text, int i)
    {
        if (Signs.IndexOf(text[i]) >= 0)
        {
            return 1;
        }

        if (IsShortYear(text, i))
        {
            return 3;
        }

        if (IsMinus(text, i))
        {
            return EndOfNumber(text, i + 1) - i;
        }

        if (!char.IsLetterOrDigit(text[i]) && !IsPoint(text, i))
        {
            return 0;
        }

        var end = char.IsDigit(text[i]) || text[i] == '.' ? EndOfNumber(text, i) : i;
        return end > i && (end == text.Length || !char.IsLetter(text[end]) || IsSuffix(text, end))
            ? end - i
            : EndOfWord(text, i) - i;
    }

    // "was -5%"; in "10-K" and "5-7%" it is a hyphen.
    private static bool IsMinus(string text, int i) =>
        text[i] is '-' or '\u2212'
        && i + 1 < text.Length
        && char.IsDigit(text[i + 1])
        && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(');

    // "fiscal '26".
    private static bool IsShortYear(string text, int i) =>
        text[i] is '\'' or '\u2018' or '\u2019'
        && i + 2 < text.Length
        && char.IsDigit(text[i + 1])
        && char.IsDigit(text[i + 2])
        && (i + 3 == text.Length || !char.IsLetterOrDigit(text[i + 3]));

    // ".5" is a number; the stop of "U.S.5" is none.
    private static bool IsPoint(string text, int i) =>
        text[i] == '.'
        && i + 1 < text.Length
        && char.IsDigit(text[i + 1])
        && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));

    private static int EndOfNumber(string text, int i)
    {
        while (
            i < text.Length
            && (char.IsDigit(text[i]) || text[i] is '.' or ',' && i + 1 < text.Length && char.IsDigit(text[i + 1]))
        )
        {
            i++;
        }

        return i;
    }

    private static int EndOfWord(string text, int i)
    {
        var end = i;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, i, end) || IsInitial(text, end)))
        {
            end++;
        }

        return end;
    }

    // The stops of "U.S." and "U.K.", which stand behind single capital letters.
    private static bool IsInitial(string text, int stop) =>
        text[stop] == '.'
        && stop > 0
        && char.IsUpper(text[stop - 1])
        && (
            stop + 2 < text.Length && char.IsUpper(text[stop + 1]) && text[stop + 2] == '.'
            || stop > 2 && text[stop - 2] == '.' && char.IsUpper(text[stop - 3])
        );

    private static bool IsInside(string text, int start, int i) =>
        text[i] is '\'' or '\u2019'
        || text[i] == '&' && i > start && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);

    // "10x", "5M", "1.2B", "300bps": a number and its unit, not one word.
    private static bool IsSuffix(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 8 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start < 8 && Suffixes.Contains(text.Substring(start, end - start));
    }

    private static bool IsComma(string text, int i) =>
        text[i] is ',' or ';' or ':' or '—' or '–' || text[i] == '-' && i + 1 < text.Length && text[i + 1] == '-';

    private static bool IsNumeric(char c) => char.IsDigit(c) || c is '.' or ',';
}
