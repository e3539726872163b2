namespace SiteGen.Generator.Facts;

/// <summary>
/// A sentence -> tokens: words without their hyphens, numbers with their separators, and the signs of
/// currency, percent and plus. A word that mixes letters and digits (10DLC, Q3) stays one word.
/// </summary>
internal static class Tokenizer
{
    private const string Signs = "$€£¥₹%+/&";

    public static Token[] Split(string text)
    {
        var tokens = new List<Token>();
        var comma = false;
        for (var i = 0; i < text.Length; )
        {
            var length = LengthAt(text, i);
            if (length == 0)
            {
                comma |=
                    text[i] is ',' or ';' or ':' or '—' or '–'
                    || text[i] == '-' && i + 1 < text.Length && text[i + 1] == '-';
                i++;
                continue;
            }

            var word = text.Substring(i, length);
            var joined = tokens.Count > 0 && tokens[tokens.Count - 1].End == i;
            tokens.Add(new(word, Plain(word), i, char.IsDigit(word[0]) && IsNumber(word), joined, comma));
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

        if (
            !char.IsLetterOrDigit(text[i])
            && !(
                text[i] == '.'
                && i + 1 < text.Length
                && char.IsDigit(text[i + 1])
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
            )
        )
        {
            return 0;
        }

        var end = char.IsDigit(text[i]) || text[i] == '.' ? EndOfNumber(text, i) : i;
        if (end > i && !(end < text.Length && char.IsLetter(text[end]) && !IsScaleOrTimes(text, end)))
        {
            return end - i;
        }

        end = i;
        while (
            end < text.Length
            && (
                char.IsLetterOrDigit(text[end])
                || text[end] is '\'' or '\u2019' or '&'
                    && end + 1 < text.Length
                    && char.IsLetterOrDigit(text[end + 1])
                    && end > i
            )
        )
        {
            end++;
        }

        return end - i;
    }

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

    // "10x", "5M", "1.2B", "300bps": a number and its unit, not one word.
    private static bool IsScaleOrTimes(string text, int i)
    {
        var end = i;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text.Substring(i, end - i)
            is "x"
                or "X"
                or "M"
                or "B"
                or "K"
                or "k"
                or "bps"
                or "bn"
                or "mn"
                or "mm"
                or "million"
                or "billion"
                or "m"
                or "b";
    }

    private static bool IsNumber(string word) => word.All(c => char.IsDigit(c) || c is '.' or ',');

    private static string Plain(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("\u2019s", StringComparison.Ordinal)
            ? lower.Substring(0, lower.Length - 2)
            : lower.Replace('\u2019', '\'');
    }
}
