namespace SiteGen.Site.Pages.Words;

/// <summary>Foreign text inside a sentence of plain text, where no <c>bdi</c> element can stand.</summary>
public static class Isolated
{
    /// <summary>The text; where it could turn round what follows, between the marks that keep it from that.</summary>
    public static string Of(string text) => text.Any(IsTurner) ? $"\u2068{text}\u2069" : text;

    private static bool IsTurner(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
