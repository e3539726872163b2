namespace SiteGen.Generator.Support;

/// <summary>A word and where it stands in its text.</summary>
internal readonly record struct Word(string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool IsCapitalised => char.IsUpper(Text[0]);

    public bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Splits a text into words: runs of letters and digits, with the signs that stand inside a word.</summary>
internal static class Words
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInside(text, i)))
            {
                i++;
            }

            words.Add(new(text.Substring(start, i - start), start));
        }

        return words;
    }

    private static bool IsInside(string text, int i) =>
        text[i] is '\'' or '\u2019' or '.' or '&'
        && i + 1 < text.Length
        && (char.IsLetterOrDigit(text[i + 1]) || text[i] == '.' && IsPossessive(text, i + 1));

    // "Inc.'s"
    private static bool IsPossessive(string text, int i) =>
        text[i] is '\'' or '\u2019' && i + 1 < text.Length && text[i + 1] == 's';
}
