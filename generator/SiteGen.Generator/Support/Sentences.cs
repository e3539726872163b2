namespace SiteGen.Generator.Support;

/// <summary>A sentence: where it stands in a text.</summary>
internal readonly record struct Sentence(string Whole, int Start, int Length)
{
    /// <summary>Its words as they stand; copied at each call.</summary>
    public string Text => Whole.Substring(Start, Length);

    public ReadOnlySpan<char> Span => Whole.AsSpan(Start, Length);
}

/// <summary>Splits running text into sentences, in one pass.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = WordSet.Exact(
        "Mr Mrs Ms Dr Prof Inc Corp Co Ltd Jr Sr St vs Bros approx Sen Gen Rs"
    );

    // "No. 1" and "Feb. 3", but "No. We will not."
    private static readonly HashSet<string> BeforeNumbers = WordSet.Exact(
        "No Nos Fig Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    );

    private static readonly char[] Enders = ['.', '?', '!', '…', '。', '？', '！'];

    public static IEnumerable<Sentence> Split(string text)
    {
        var start = 0;
        for (var i = text.IndexOfAny(Enders, 0); i >= 0; i = text.IndexOfAny(Enders, i + 1))
        {
            if (text[i] == '.' && !EndsAtStop(text, i))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] is '"' or ')' or ']' or '\u201D' or '\u2019')
            {
                end++;
            }

            yield return Trimmed(text, start, end);
            start = end;
            i = end - 1;
        }

        if (!NextIsEnd(text, start))
        {
            yield return Trimmed(text, start, text.Length);
        }
    }

    private static Sentence Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(text, start, end - start);
    }

    private static bool EndsAtStop(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or ')' or ']' or '\u201D' or '\u2019')
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        var word = WordBefore(text, i);
        return !(word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
                && !Abbreviations.Contains(word)
                && !(BeforeNumbers.Contains(word) && NextIsNumber(text, next))
                && !word.Contains('.')
            || NextIsEnd(text, next);
    }

    private static bool NextIsEnd(string text, int next)
    {
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length;
    }

    private static bool NextIsNumber(string text, int next) => next + 1 < text.Length && char.IsDigit(text[next + 1]);

    private static string WordBefore(string text, int i)
    {
        var start = i;
        while (start > 0 && i - start < 12 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return text.Substring(start, i - start);
    }
}
