using System.Globalization;

namespace SiteGen.Site.Pages.Words;

/// <summary>A number with its noun.</summary>
public static class Counted
{
    /// <summary><c>1 question</c>, <c>2 questions</c>, <c>no questions</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for several; with an <c>s</c> where it is left out.</param>
    public static string Of(int count, string one, string? many = null) =>
        count switch
        {
            0 => $"no {many ?? one + "s"}",
            1 => $"1 {one}",
            _ => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {many ?? one + "s"}",
        };

    /// <summary>The items in a sentence: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
}
