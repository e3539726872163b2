namespace SiteGen.Generator.Support;

/// <summary>Looks for any of a list of phrases in a text, in any case.</summary>
internal static class Phrases
{
    public static bool AnyIn(string text, IEnumerable<string> phrases) =>
        phrases.Any(phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Where the first of them starts, from <paramref name="start"/> on; the end of the text where none does.</summary>
    public static int First(string text, IEnumerable<string> phrases, int start) =>
        phrases
            .Select(phrase => text.IndexOf(phrase, start, StringComparison.OrdinalIgnoreCase))
            .Where(at => at >= 0)
            .DefaultIfEmpty(text.Length)
            .Min();
}
