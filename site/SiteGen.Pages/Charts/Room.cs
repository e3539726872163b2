namespace SiteGen.Site.Charts;

/// <summary>Which of a row of words can be written without touching one another.</summary>
public static class Room
{
    private const decimal Letter = 6.3m;
    private const decimal Gap = 4;

    /// <summary>Keeps the last, and going back each one that ends before the next kept one starts.</summary>
    /// <param name="words">Words and where their middle stands, from left to right; empty words take no room.</param>
    public static IReadOnlySet<int> For(IReadOnlyList<(decimal Middle, string Words)> words)
    {
        var kept = new HashSet<int>();
        var limit = decimal.MaxValue;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var half = words[i].Words.Length * Letter / 2;
            if (half > 0 && words[i].Middle + half <= limit)
            {
                kept.Add(i);
                limit = words[i].Middle - half - Gap;
            }
        }

        return kept;
    }
}
