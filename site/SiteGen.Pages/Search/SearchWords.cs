namespace SiteGen.Site.Search;

/// <summary>Text -> the words of the search index. The script <c>search-words.js</c> splits queries in the same way.</summary>
public static class SearchWords
{
    /// <summary>The words in order, their positions counted on from <paramref name="first"/>.</summary>
    public static IEnumerable<SearchWord> Of(string text, int first = 0)
    {
        var position = first;
        for (var i = 0; i < text.Length; )
        {
            if (IsDense(text[i]))
            {
                var end = i;
                while (end < text.Length && IsDense(text[end]))
                {
                    end++;
                }

                for (; i < end; i++)
                {
                    yield return new(text, i, Math.Min(2, end - i), position++);
                }
            }
            else if (EndOf(text, i) is var end && end > i)
            {
                yield return new(text, i, end - i, position++);
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    private static int EndOf(string text, int start)
    {
        var number = EndOfNumber(text, start);
        if (number > start && (number == text.Length || !IsLetter(text[number])))
        {
            return number;
        }

        var end = start;
        while (end < text.Length && (IsLetter(text[end]) || (end > start && IsApostrophe(text, end))))
        {
            end++;
        }

        return end;
    }

    // 1,134.5
    private static int EndOfNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsDigit(text[end]) || (end > start && IsPoint(text, end))))
        {
            end++;
        }

        return end;
    }

    private static bool IsPoint(string text, int at) =>
        text[at] is '.' or ',' && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    private static bool IsApostrophe(string text, int at) =>
        text[at] is '\'' or '\u2019' && at + 1 < text.Length && IsLetter(text[at + 1]);

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) && !IsDense(c);

    // Chinese characters, Japanese kana and Korean syllables are written without spaces, or nearly.
    private static bool IsDense(char c) =>
        c
            is (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u4DBF')
                or (>= '\u4E00' and <= '\u9FFF')
                or (>= '\uAC00' and <= '\uD7AF')
                or (>= '\uF900' and <= '\uFAFF');
}
