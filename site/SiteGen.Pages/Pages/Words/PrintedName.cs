namespace SiteGen.Site.Pages.Words;

/// <summary>A name as a heading prints it, against the name of the person.</summary>
public static class PrintedName
{
    /// <summary>Whether a reader could take the two for two people: their first or last words differ.</summary>
    public static bool IsAnother(string printed, string name)
    {
        var (one, other) = (Words(printed), Words(name));
        return !Same(one[0], other[0]) || !Same(one[^1], other[^1]);
    }

    private static string[] Words(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? words : [name];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
