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
        var tokens = new List<Token>();
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

            var word = text.Substring(i, length);
            var last = tokens.Count > 0 ? tokens[tokens.Count - 1].End : -1;
            var isNumber = char.IsDigit(word[0]) && word.All(IsNumeric);
            var isHyphenated = last > 0 && last == i - 1 && text[last] == '-';
            tokens.Add(new(word, Plain(word), i, isNumber, last == i, comma, isHyphenated));
            (i, comma) = (i + length, false);
        }

        return [.. tokens];
    }

    /// <summary>Where the first so many tokens of a text end; its length where it has no more.</summary>
    public static int EndOf(string text, int tokens)
    {
        // No token is shorter than a character.
        if (text.Length <= tokens)
        {
            return text.Length;
        }

        for (var i = 0; i < text.Length; )
        {
            var length = LengthAt(text, i);
            i += Math.Max(length, 1);
            if (length > 0 && --tokens == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static int LengthAt(string text, int i)
    {
        if (Signs.IndexOf(text[i]) >= 0)
        {
            return 1;
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
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, i, end)))
        {
            end++;
        }

        return end;
    }

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

    private static string Plain(string word)
    {
        var lower = word.ToLowerInvariant().Replace('\u2019', '\'');
        return lower.EndsWith("'s", StringComparison.Ordinal) ? lower.Substring(0, lower.Length - 2) : lower;
    }
}
