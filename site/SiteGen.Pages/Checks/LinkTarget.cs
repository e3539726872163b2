using SiteGen.Site.Plan;

namespace SiteGen.Site.Checks;

/// <summary>Where a link inside the site leads to.</summary>
/// <param name="Route">The file; null where the link leads to nothing that a site could hold.</param>
/// <param name="Fragment">The id in it; empty where the link names none.</param>
public sealed record LinkTarget(Route? Route, string Fragment)
{
    private static readonly LinkTarget Dead = new(null, "");

    /// <summary>Follows a link of the page at <paramref name="page"/>; null where it leaves the site.</summary>
    /// <param name="page">Place of the page.</param>
    /// <param name="link">The link as the page has it.</param>
    /// <param name="site">Absolute address of the site; null where it is not set.</param>
    public static LinkTarget? Follow(Route page, string link, Uri? site)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = (hash < 0 ? link : link[..hash]).Split('?')[0];
        var fragment = hash < 0 ? "" : Id(link[(hash + 1)..]);
        if (path.Length == 0)
        {
            return new(page, fragment);
        }

        if (site is not null && path.StartsWith(site.AbsoluteUri, StringComparison.Ordinal))
        {
            // Servers answer the address of a folder with its index: see Route.In.
            var rest = path[site.AbsoluteUri.Length..];
            return Walk([], rest.Length == 0 || rest.EndsWith('/') ? rest + Plan.Route.Home.Path : rest, fragment);
        }

        if (path.StartsWith('/'))
        {
            // Only the page for missing pages may count from the root of the server: see PageContext.Link.
            return
                page == Plan.Route.NotFound
                && site is not null
                && path.StartsWith(site.AbsolutePath, StringComparison.Ordinal)
                ? Walk([], path[site.AbsolutePath.Length..], fragment)
                : Dead;
        }

        return HasScheme(path) ? null : Walk(page.Path.Split('/')[..^1], path, fragment);
    }

    private static LinkTarget Walk(IEnumerable<string> folders, string path, string fragment)
    {
        var names = new List<string>(folders);
        foreach (var name in path.Split('/'))
        {
            if (name != "..")
            {
                names.Add(Uri.UnescapeDataString(name));
            }
            else if (names.Count == 0)
            {
                return Dead;
            }
            else
            {
                names.RemoveAt(names.Count - 1);
            }
        }

        return new(new Route(string.Join('/', names)), fragment);
    }

    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !path[..colon].Contains('/', StringComparison.Ordinal);
    }

    // After ":~:" browsers look for words, not for an id; "top" is the top of every page.
    private static string Id(string fragment) =>
        Uri.UnescapeDataString(fragment.Split(":~:")[0]) is var id && id == "top" ? "" : id;
}
