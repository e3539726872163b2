using System.Collections.Concurrent;

namespace SiteGen.Site.Checks;

/// <summary>One string for each text that many pages have: most links and ids stand in hundreds of them.</summary>
internal static class KnownText
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The string of these characters.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            return known;
        }

        var made = text.ToString();
        return Known.GetOrAdd(made, made);
    }
}
