namespace SiteGen.Site.Checks;

/// <summary>Finds ids that a page has twice.</summary>
public static class IdCheck
{
    /// <summary>The faults at each id that stands earlier in the page.</summary>
    public static IEnumerable<Fault> Find(PageOutline page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return page
            .Ids.Where(id => !seen.Add(id.Value))
            .Select(id =>
                page.Fault(
                    "SITE004",
                    id,
                    $"the id {Fault.Quote(id.Value)} stands earlier in the page; a link to it would be ambiguous"
                )
            );
    }
}
