using System.Text;

namespace SiteGen.Site.Exports;

/// <summary>Counts words.</summary>
public static class WordCount
{
    /// <summary>
    /// Number of words: runs without white space that hold a letter or a digit. A Chinese character counts as
    /// one word, since nothing stands between words there.
    /// </summary>
    public static int Of(string text)
    {
        var (words, inWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                inWord = false;
            }
            else if (
                rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
            )
            {
                (words, inWord) = (words + 1, false);
            }
            else if (!inWord && Rune.IsLetterOrDigit(rune))
            {
                (words, inWord) = (words + 1, true);
            }
        }

        return words;
    }
}
