using System.Xml.Linq;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>Lists the pages for search engines: see sitemaps.org. Its addresses must be absolute.</summary>
public static class Sitemap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The pages of a site at <paramref name="site"/>.</summary>
    public static byte[] Make(Uri site, IEnumerable<Route> pages) =>
        XmlText.Write(
            new(
                Names + "urlset",
                pages
                    .Where(page => page != Route.NotFound)
                    .OrderBy(page => page.Path, StringComparer.Ordinal)
                    .Select(page => new XElement(
                        Names + "url",
                        new XElement(Names + "loc", page.In(site)!.AbsoluteUri)
                    ))
            )
        );
}
