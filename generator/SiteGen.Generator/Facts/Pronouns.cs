namespace SiteGen.Generator.Facts;

/// <summary>Tells whether a sentence begins by pointing at the one before it.</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "this",
        "that",
        "it",
        "these",
        "they",
        "which",
        "it's",
        "that's",
        "those",
    };

    private static readonly HashSet<string> Lead_ = new(StringComparer.Ordinal)
    {
        "and",
        "so",
        "but",
        "again",
        "of",
        "as",
    };

    public static bool Lead(Token[] tokens)
    {
        var i = 0;
        while (i < tokens.Length && i < 2 && Lead_.Contains(tokens[i].Lower))
        {
            i++;
        }

        return i < tokens.Length
            && (Pointing.Contains(tokens[i].Lower) || tokens[i].Lower is "if" or "raising" or "lowering");
    }
}
