using SiteGen.Site.Plan;

namespace SiteGen.Site.Checks;

/// <summary>Finds links inside the site that lead nowhere.</summary>
/// <param name="site">Absolute address of the site; null where it is not set.</param>
/// <param name="routes">Every file of the site.</param>
/// <param name="pages">Every page of the site.</param>
public sealed class LinkCheck(Uri? site, IReadOnlySet<Route> routes, IReadOnlyDictionary<Route, PageOutline> pages)
{
    /// <summary>The faults at each dead link of a page.</summary>
    public IEnumerable<Fault> Find(PageOutline page) => page.Links.Select(link => Find(page, link)).OfType<Fault>();

    private Fault? Find(PageOutline page, PageMark link)
    {
        if (LinkTarget.Follow(page.Route, link.Value, site) is not { } target)
        {
            return null;
        }

        if (target.Route is not { } route || !routes.Contains(route))
        {
            return page.Fault(
                "SITE002",
                link,
                $"the link {Fault.Quote(link.Value)} leads to no file of the site; make links with Route"
            );
        }

        return target.Fragment.Length == 0 || !pages.TryGetValue(route, out var there) || there.Has(target.Fragment)
            ? null
            : page.Fault(
                "SITE003",
                link,
                $"{route.Path} has no id {Fault.Quote(target.Fragment)}; make fragments with Route.Fragment"
            );
    }
}
