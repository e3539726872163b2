using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads how exact a figure is said to be from the words before it.</summary>
internal static class Qualifiers
{
    private static readonly Dictionary<string, (string[] Words, string Qualifier)[]> ByLastWord = Table(
        """
        more-than: a little over, more than, greater than, north of, in excess of, upwards of, higher than, over, above, exceeding, crossed, surpassed, exceeded, topped, tops, exceed, exceeds, surpass, surpasses, surpassing, crossing, topping, eclipsed, passed, passed the, well past, larger than
        less-than: not quite, smaller than, less than, lower than, south of, fewer than, under, below
        up-to: up to, as much as, as high as, as many as, no more than, no higher than, at most, no greater than, not more than, not exceed, never exceed, not to exceed, not exceeding, a maximum of
        at-least: at least, no less than, not less than, no fewer than, as low as, as little as, a minimum of
        nearly: just shy of, shy of, close to, closer to, nearly, almost, approach, approaches, approached, approaching, nearing, a better part of, the better part of
        approximately: or so, in the neighborhood of, in the vicinity of, in the ballpark of, on the order of, call it, approximately, about, around, roughly, circa, some, kind of
        """
    );

    private static readonly HashSet<string> Moves = WordSet.Exact(
        "back went step stepped moved move came come going go goes ticked brought bring brings taking take takes it add adds adding added guidance outlook forecast guide"
    );

    // "If you think about the 11% growth": about what is thought.
    private static readonly HashSet<string> Thinking = WordSet.Exact(
        "think thinking thought talk talking talked speak spoke worry excited ask asked asking"
    );

    private static readonly HashSet<string> Paced = WordSet.Exact("a an the annual annualized revenue");

    private static readonly HashSet<string> Steps = WordSet.Exact("point points bps % percent");

    private static readonly HashSet<string> Between = WordSet.Exact(
        """
        a an the just well slightly like of that
        """
    );

    /// <summary>The qualifier of the figure that begins at a token; empty where nothing is said.</summary>
    public static string Of(Token[] tokens, int first) =>
        // "stepped back up to 137%" tells where it came to.
        tokens.Are(first - 2, "up", "to") && Moves.Has(tokens.Word(first - 3))
            ? ""
            : EndingBefore(tokens, first)
                ?? (
                    first > 1 && Between.Has(tokens[first - 1]) && !tokens[first - 2].Is("passed")
                        ? EndingBefore(tokens, first - 1)
                        : null
                )
                // "approaching a run rate of $100 million".
                ?? (
                    tokens.Are(first - 3, "run", "rate") && tokens[first - 1].Is("of")
                        ? EndingBefore(tokens, tokens.Back(first - 4, Paced) + 1)
                        : null
                )
                ?? "";

    private static string? EndingBefore(Token[] tokens, int end)
    {
        // "up 115 basis points over 11.3% last year": against that.
        if (end > 1 && tokens[end - 1].Is("over") && (Steps.Has(tokens[end - 2]) || tokens[end - 2].IsNumber))
        {
            return null;
        }

        if (end == 0 || tokens[end].AfterComma || !ByLastWord.TryGetValue(tokens[end - 1].Lower, out var entries))
        {
            return null;
        }

        foreach (var (words, qualifier) in entries)
        {
            if (EndsWith(tokens, end, words))
            {
                return tokens[end - 1].Is("about") && Thinking.Has(tokens.Word(end - 2)) ? "" : qualifier;
            }
        }

        return null;
    }

    private static bool EndsWith(Token[] tokens, int end, string[] words)
    {
        var start = end - words.Length;
        for (var i = 0; start >= 0 && i < words.Length; i++)
        {
            if (!tokens[start + i].Is(words[i]))
            {
                return false;
            }
        }

        return start >= 0;
    }

    // By the last word of each phrase, the longest first.
    private static Dictionary<string, (string[], string)[]> Table(string text) =>
        text.Split('\n')
            .Select(line => line.Split(':'))
            .SelectMany(line => line[1].Split(','), (line, words) => (Words: words.Trim().Split(' '), line[0]))
            .GroupBy(entry => entry.Words[entry.Words.Length - 1], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToArray(),
                StringComparer.Ordinal
            );
}
