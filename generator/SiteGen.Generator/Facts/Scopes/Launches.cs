using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the product whose launch a sentence opens with: "Since our U.S. launch of Larchix in May, we generated".</summary>
internal static class Launches
{
    private const int Reach = 6;

    private const int LongestName = 4;

    private static readonly HashSet<string> Nouns = WordSet.Exact("launch introduction debut");

    /// <summary>The name; null where the sentence opens with none.</summary>
    public static string? Of(Token[] tokens)
    {
        var noun =
            tokens.Length > Reach && tokens[0].Lower is "since" or "following" or "with" or "after"
                ? tokens.First(1, Reach, Nouns)
                : -1;
        if (noun < 0 || !tokens[noun + 1].Is("of") || tokens.HasComma(1, noun + 2))
        {
            return null;
        }

        var start = noun + 2;
        var end = start;
        while (
            end < tokens.Length
            && end - start < LongestName
            && tokens[end].IsCapitalised
            && !(end > start && tokens[end].AfterComma)
            && !PeriodCues.StartsAt(tokens, end)
        )
        {
            end++;
        }

        return
            end > start
            && end < tokens.Length
            && (tokens[end].AfterComma || tokens[end].Lower is "in" or "last" or "on" or "earlier" or "at")
            ? tokens.Text(start, end)
            : null;
    }
}
