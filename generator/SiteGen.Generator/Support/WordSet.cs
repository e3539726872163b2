namespace SiteGen.Generator.Support;

/// <summary>Tables of words, written as running text.</summary>
internal static class WordSet
{
    /// <summary>Words in any case.</summary>
    public static HashSet<string> Of(string words) => new(Split(words), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in this case only.</summary>
    public static HashSet<string> Exact(string words) => new(Split(words), StringComparer.Ordinal);

    private static string[] Split(string words) =>
        words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
