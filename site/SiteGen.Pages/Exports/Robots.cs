using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>Lets search engines in, and shows them the sitemap where there is one.</summary>
public static class Robots
{
    /// <summary>The text of <c>robots.txt</c>.</summary>
    public static byte[] Make(Uri? site) =>
        Encoding.UTF8.GetBytes(
            "User-agent: *\nAllow: /\n" + (Route.Sitemap.In(site) is { } map ? $"Sitemap: {map.AbsoluteUri}\n" : "")
        );
}
