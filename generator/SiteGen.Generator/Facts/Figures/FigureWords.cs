namespace SiteGen.Generator.Facts;

/// <summary>Tells whether a text may hold a figure; most paragraphs hold none, and need not be read.</summary>
internal static class FigureWords
{
    private static readonly string[] Words =
    [
        "flat",
        "digit",
        "teens",
        "doubl",
        "tripl",
        "halved",
        "quadrupled",
        "unchanged",
        "twenties",
        "thirties",
        "forties",
        "fifties",
        "breakeven",
        "break-even",
        "break even",
        "point",
    ];

    // By their first letter, in either case.
    private static readonly string[]?[] ByLetter =
    [
        .. Enumerable
            .Range(0, 128)
            .Select(letter => Words.Where(word => word[0] == (letter | 32)).ToArray())
            .Select(words => words.Length == 0 ? null : words),
    ];

    public static bool AnyIn(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9' || c >= 128 && char.IsDigit(c))
            {
                return true;
            }

            if (
                c < 128
                && ByLetter[c] is { } words
                && (i == start || !char.IsLetter(text[i - 1]))
                && IsOne(text, i, words)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(string text, int i, string[] words)
    {
        foreach (var word in words)
        {
            if (i + word.Length <= text.Length && IsAt(text, i, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(string text, int i, string word)
    {
        for (var k = 1; k < word.Length; k++)
        {
            if ((text[i + k] | 32) != word[k])
            {
                return false;
            }
        }

        return true;
    }
}
