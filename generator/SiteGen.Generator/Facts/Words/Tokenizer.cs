namespace SiteGen.Generator.Facts;

/// <summary>
/// A sentence -> tokens: words without their hyphens, numbers with their separators, and the signs of
/// currency, percent and plus. A word that mixes letters and digits (10DLC, Q3) stays one word.
/// </summary>
internal static class Tokenizer
{
    private const string Signs = "$€£¥₹%+/&±";

    // What may follow the digits of a number without a space.
    private static readonly HashSet<string> Suffixes = new(
        ["x", "X", "M", "B", "K", "k", "bps", "bn", "mn", "mm", "million", "billion", "m", "b"],
        StringComparer.Ordinal
    );

    // Tokens are gathered here and copied once; no other call on this thread runs meanwhile.
    [ThreadStatic]
    private static Token[]? gathered;

    /// <param name="text">The sentence.</param>
    /// <param name="goesOn">Whether to go on behind a token; null to read all.</param>
    public static Token[] Split(ReadOnlySpan<char> text, Predicate<Token>? goesOn = null)
    {
        text = FullWidth.Narrow(text);
        var tokens = gathered ??= new Token[64];
        var count = 0;
        var (comma, last) = (false, -1);
        for (var i = 0; i < text.Length; )
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            var length = LengthAt(text, i);
            if (length == 0)
            {
                comma |= IsComma(text, i);
                i++;
                continue;
            }

            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, count * 2);
                gathered = tokens;
            }

            var word = text.Slice(i, length);
            var isNumber = char.IsDigit(text[i])
                ? IsNumeric(word) && Brackets.Unclear(text, i, i + length).Length == 0
                : length > 1 && (text[i] == '(' || IsMinus(text, i));
            var isHyphenated = last > 0 && last == i - 1 && text[last] == '-';
            tokens[count++] = new(Lexicon.Of(word), i, isNumber, last == i, comma, isHyphenated);
            (i, last, comma) = (i + length, i + length, false);
            if (goesOn is not null && !goesOn(tokens[count - 1]))
            {
                break;
            }
        }

        return tokens.AsSpan(0, count).ToArray();
    }

    private static int LengthAt(ReadOnlySpan<char> text, int i)
    {
        if (IsAsciiLetter(text[i]) || char.IsLetter(text[i]))
        {
            return Currencies.LengthOfCode(text.Slice(i)) is var code and > 0 ? code : EndOfWord(text, i) - i;
        }

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

        if (!char.IsDigit(text[i]) && !IsPoint(text, i))
        {
            return Brackets.NegativeAt(text, i);
        }

        var end = EndOfNumber(text, i);
        return end > i && (end == text.Length || !char.IsLetter(text[end]) || IsSuffix(text, end))
            ? end - i
            : EndOfWord(text, i) - i;
    }

    // "was -5%"; in "10-K" and "5-7%" it is a hyphen.
    private static bool IsMinus(ReadOnlySpan<char> text, int i) =>
        text[i] is '-' or '\u2212'
        && i + 1 < text.Length
        && char.IsDigit(text[i + 1])
        && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(');

    // "fiscal '26".
    private static bool IsShortYear(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '\u2018' or '\u2019'
        && i + 2 < text.Length
        && char.IsDigit(text[i + 1])
        && char.IsDigit(text[i + 2])
        && (i + 3 == text.Length || !char.IsLetterOrDigit(text[i + 3]));

    // ".5" is a number; the stop of "U.S.5" is none.
    private static bool IsPoint(ReadOnlySpan<char> text, int i) =>
        text[i] == '.'
        && i + 1 < text.Length
        && char.IsDigit(text[i + 1])
        && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));

    /// <summary>Where the digits and separators that begin here end.</summary>
    public static int EndOfNumber(ReadOnlySpan<char> text, int i)
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

    private static int EndOfWord(ReadOnlySpan<char> text, int i)
    {
        var end = i;
        while (end < text.Length && IsAsciiLetter(text[end]))
        {
            end++;
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, i, end) || IsInitial(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    // The stops of "U.S." and "U.K.", which stand behind single capital letters.
    private static bool IsInitial(ReadOnlySpan<char> text, int stop) =>
        text[stop] == '.'
        && stop > 0
        && char.IsUpper(text[stop - 1])
        && (
            stop + 2 < text.Length && char.IsUpper(text[stop + 1]) && text[stop + 2] == '.'
            || stop > 2 && text[stop - 2] == '.' && char.IsUpper(text[stop - 3])
        );

    private static bool IsInside(ReadOnlySpan<char> text, int start, int i) =>
        text[i] is '\'' or '\u2019'
        || text[i] == '&' && i > start && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);

    // "10x", "5M", "1.2B", "300bps": a number and its unit, not one word.
    private static bool IsSuffix(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 8 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start < 8 && Suffixes.Contains(text.Slice(start, end - start).ToString());
    }

    private static bool IsComma(ReadOnlySpan<char> text, int i) =>
        text[i] is ',' or ';' or ':' or '—' or '–' || text[i] == '-' && i + 1 < text.Length && text[i + 1] == '-';

    private static bool IsNumeric(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsDigit(c) && c is not ('.' or ','))
            {
                return false;
            }
        }

        return true;
    }
}
