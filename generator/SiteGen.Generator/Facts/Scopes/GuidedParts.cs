using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads whose guidance is spoken of: "the revenue guidance for Pumps, we see it flat", "our outlook for Valves; it is 5%".</summary>
internal static class GuidedParts
{
    private const int Longest = 4;

    private static readonly HashSet<string> Guides = WordSet.Exact("guidance outlook guide forecast");

    private static readonly HashSet<string> NoParts = WordSet.Exact(
        "gaap non ifrs fx u.s. january february march april may june july august september october november december"
    );

    /// <summary>The name; null where the words before a token tell none.</summary>
    public static string? Before(Token[] tokens, int before)
    {
        var guide = tokens.Last(0, before, Guides);
        if (guide < 0 || tokens.Word(guide + 1) != "for")
        {
            return null;
        }

        var start = tokens.Past(guide + 2, SmallWords.Articles);
        var end = tokens.EndOfRun(start, Longest, IsName);

        return
            end > start
            && end < before
            && tokens[end].AfterComma
            && !NoParts.Has(tokens[start])
            && !PeriodCues.StartsAt(tokens, start)
            && ConceptTable.Phrases.At(tokens, start) is null
            ? tokens.Text(start, end)
            : null;
    }

    private static bool IsName(Token[] tokens, int i) =>
        !tokens[i].IsNumber && tokens[i].Text.Any(char.IsUpper)
        || tokens[i].Lower is "and" or "&" && i + 1 < tokens.Length && tokens[i + 1].IsCapitalised;
}
