using System.Text.RegularExpressions;

namespace SiteGen.Browser.Tests.Links;

/// <summary>A kind of link on a page, by one link of it.</summary>
/// <param name="Name">Where it leads, without names and numbers: <c>calls/*/index.html#turn-N</c>.</param>
/// <param name="Href">The address that the link leads to.</param>
/// <param name="Index">Which of the page's links it is.</param>
internal sealed record LinkKind(string Name, Uri Href, int Index)
{
    private static readonly Regex Subject = new(@"^(data/calls|(?!data)[a-z]+)/(?!index\.html)[^/.#]+(?=[/.])");

    private static readonly Regex Series = new(@"(?<=^kpis/\*/index\.html#)\w+-.+");

    private static readonly Regex Number = new("(?<=#.*)[0-9]+");

    /// <summary>The links that have an <see cref="Index"/>: in text and in charts.</summary>
    public const string Selector = "a[href]";

    private const string ReadLinks = """
        selector => [...document.querySelectorAll(selector)].map(link =>
          [link.getAttribute("rel") ?? "", new URL(link.getAttribute("href"), document.baseURI).href])
        """;

    /// <summary>The kinds of a page's links, each by its last link.</summary>
    public static async Task<IReadOnlyList<LinkKind>> On(IPage page, Uri site)
    {
        var links = await page.EvaluateAsync<string[][]>(ReadLinks, Selector);
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
        var there = Subject.Replace(site.MakeRelativeUri(href).ToString(), "$1/*");
        return $"{relation} {Number.Replace(Series.Replace(there, "*"), "N")}".Trim();
    }
}
