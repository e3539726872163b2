namespace SiteGen.Site.Checks;

/// <summary>Finds pages without a title.</summary>
public static class TitleCheck
{
    /// <summary>The fault of a page whose head has no title.</summary>
    public static IEnumerable<Fault> Find(PageOutline page) =>
        page.Title.Length > 0
            ? []
            :
            [
                page.Fault(
                    "SITE005",
                    new("", 1, 1),
                    "the page has no title; give its head a <title> that says what it is"
                ),
            ];
}
