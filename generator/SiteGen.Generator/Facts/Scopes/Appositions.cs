namespace SiteGen.Generator.Facts;

/// <summary>Reads the name behind a rank: "our largest segment, Pumps and Valves, grew".</summary>
internal static class Appositions
{
    private const int Longest = 5;

    /// <summary>Where a name ends that begins at a token and stands between commas; -1 for none.</summary>
    public static int End(Token[] tokens, int start)
    {
        if (start >= tokens.Length || !tokens[start].AfterComma)
        {
            return -1;
        }

        var end = start;
        while (
            end < tokens.Length
            && end - start < Longest
            && !(end > start && tokens[end].AfterComma)
            && (tokens[end].IsCapitalised && !Actors.NotNames.Has(tokens[end]) || JoinsNames(tokens, end))
        )
        {
            end++;
        }

        return end > start && end < tokens.Length && tokens[end].AfterComma && !tokens[end].Is("and") ? end : -1;
    }

    private static bool JoinsNames(Token[] tokens, int and) =>
        tokens[and].Lower is "and" or "&" && and + 1 < tokens.Length && tokens[and + 1].IsCapitalised;
}
