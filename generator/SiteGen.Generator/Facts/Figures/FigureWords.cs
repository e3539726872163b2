namespace SiteGen.Generator.Facts;

/// <summary>Tells whether a text may hold a figure; most paragraphs hold none, and need not be read.</summary>
internal static class FigureWords
{
    // By their first letter.
    private static readonly ILookup<char, string> Words = new[]
    {
        "flat",
        "digit",
        "teens",
        "doubled",
        "tripled",
        "quadrupled",
        "unchanged",
        "twenties",
        "thirties",
        "forties",
        "fifties",
    }.ToLookup(word => word[0]);

    private static readonly bool[] Starts = [.. Enumerable.Range(0, 128).Select(c => Words.Contains((char)(c | 32)))];

    public static bool AnyIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128 ? c is >= '0' and <= '9' || Starts[c] && IsWord(text, i) : char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(string text, int i) =>
        (i == 0 || !char.IsLetter(text[i - 1]))
        && Words[(char)(text[i] | 32)]
            .Any(word => string.Compare(text, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
}
