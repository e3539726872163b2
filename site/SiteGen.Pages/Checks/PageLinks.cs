namespace SiteGen.Site.Checks;

/// <summary>Knows the attributes that point somewhere.</summary>
public static class PageLinks
{
    /// <summary>Whether an attribute of this name points somewhere.</summary>
    public static bool Has(ReadOnlySpan<char> attribute) =>
        attribute
            is "href"
                or "src"
                or "srcset"
                or "for"
                or "headers"
                or "aria-labelledby"
                or "aria-describedby"
                or "aria-details";

    /// <summary>The places that the attribute points to, as links.</summary>
    public static IEnumerable<string> In(ReadOnlySpan<char> attribute, string value) =>
        attribute switch
        {
            "href" or "src" => [value],
            // Each candidate is a link and, after a space, a width or density.
            "srcset" => value.Split(',').Select(candidate => candidate.Trim().Split(' ')[0]),
            _ => value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => "#" + id),
        };
}
