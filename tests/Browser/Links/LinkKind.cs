using System.Text.RegularExpressions;

namespace SiteGen.Browser.Tests.Links;

/// <summary>A kind of link on a page, by one link of it.</summary>
/// <param name="Name">Where it leads, without names and numbers: <c>calls/*/index.html#turn-N</c>.</param>
/// <param name="Href">The address that the link leads to.</param>
/// <param name="Index">Which of the page's links it is.</param>
internal sealed partial record LinkKind(string Name, Uri Href, int Index)
{
    private const string ReadLinks = "() => [...document.links].map(link => [link.rel, link.href])";

    /// <summary>The kinds of a page's links, each by its last link.</summary>
    public static async Task<IReadOnlyList<LinkKind>> On(IPage page, Uri site)
    {
        var links = await page.EvaluateAsync<string[][]>(ReadLinks);
        return
        [
            .. links
                .Select((link, index) => new LinkKind(NameOf(link[0], new(link[1]), site), new(link[1]), index))
                .GroupBy(link => link.Name)
                .Select(kind => kind.Last()),
        ];
    }

    private static string NameOf(string relation, Uri href, Uri site)
    {
        var there = site.MakeRelativeUri(href).ToString();
        return $"{relation} {Number().Replace(Subject().Replace(there, "$1/*"), "N")}".Trim();
    }

    [GeneratedRegex("^((?:data/)?(?:calls|speakers|firms))/(?!index.html)[^/.#]+")]
    private static partial Regex Subject();

    [GeneratedRegex("(?<=#.*)[0-9]+")]
    private static partial Regex Number();
}
