using SiteGen.Browser.Tests.Pages;
using SiteGen.Browser.Tests.Sites;

namespace SiteGen.Browser.Tests.Links;

[Collection(BrowserTests.Name)]
public sealed class LinkTests(Browsing browsing)
{
    // Whether the reader sees the beginning of the element, and nothing lies over it.
    private const string IsRead = """
        id => {
          const target = document.getElementById(id);
          const box = target.getClientRects()[0];
          if (!box || box.top < -1 || box.top >= innerHeight) return false;
          const seen = document.elementFromPoint(box.left + 1, Math.max(box.top, 0) + 1);
          return !!seen && (seen.contains(target) || target.contains(seen));
        }
        """;

    [Theory]
    [Trait("Fault", "A01")]
    [InlineData(Place.Disk)]
    [InlineData(Place.Repository)]
    public async Task EveryKindOfLinkLeadsToItsTarget(Place place)
    {
        // How a relative link is written depends on the depth of its page, not on the page.
        var followed = new HashSet<(int Depth, string Link)>();
        foreach (var kind in PageKinds.All)
        {
            await using var visit = await browsing.Open(kind.Route, place);
            var depth = kind.Route.Path.Count(c => c == '/');
            var links = await LinkKind.On(visit.Page, browsing.Site.At(place));
            foreach (var link in links.Where(link => followed.Add((depth, link.Name))))
            {
                await Follow(visit, link, $"{link.Name} on {kind.Name}");
            }
        }
    }

    [Theory]
    [InlineData("home", "index.html", "index.html#calls", "index.html#main", "speakers/index.html", "firms/index.html")]
    [InlineData("home", "calls/*/index.html", "calls/*/index.html#questions", "calls/*/index.html#question-N")]
    [InlineData("call in one language", "calls/*/index.html#turn-N", "calls/*/index.html#turn-N-pN")]
    [InlineData("call in one language", "calls/*/index.html#participants", "calls/*/index.html#note-N")]
    [InlineData("call in one language", "speakers/*/index.html", "firms/*/index.html", "data/calls/*.json")]
    [InlineData("call in one language", "prev calls/*/index.html", "next calls/*/index.html", "about/index.html")]
    [InlineData("executive", "calls/*/index.html#turn-N", "firms/*/index.html")]
    [InlineData("analyst", "calls/*/index.html#question-N")]
    [InlineData("home", "kpis/*/index.html#*", "calls/*/index.html#line-N-N", "kpis/index.html", "guidance/index.html")]
    [InlineData("key figures", "calls/*/index.html#line-N-N", "kpis/*/index.html#*", "data/kpis.csv")]
    [InlineData("metric", "calls/*/index.html#line-N-N", "calls/*/index.html")]
    [InlineData("guidance", "calls/*/index.html#line-N-N", "kpis/*/index.html", "data/guidance.csv")]
    [InlineData("about", "data/index.html")]
    [InlineData("data", "data/calls.csv", "data/turns.csv", "data/datapackage.json", "data/calls/*.json")]
    public async Task TheKindsOfLinksAreWhereReadersLookForThem(string kind, params string[] links)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind));

        var found = await LinkKind.On(visit.Page, browsing.Site.At(Place.Root));

        links.ShouldBeSubsetOf(found.Select(link => link.Name));
    }

    private static async Task Follow(Visit visit, LinkKind link, string what)
    {
        var (page, home) = (visit.Page, visit.Page.Url);
        var element = page.Locator(LinkKind.Selector).Nth(link.Index);
        // The link past the navigation is on the screen only while it has the focus.
        await element.FocusAsync();
        if (link.Href.AbsolutePath.EndsWith(".csv", StringComparison.Ordinal))
        {
            var download = await page.RunAndWaitForDownloadAsync(() => element.ClickAsync());
            (await File.ReadAllTextAsync(await download.PathAsync())).ShouldContain('\n', what);
            return;
        }

        await element.ClickAsync();
        await visit.Arrive(link.Href);
        visit.Faults.ShouldBeEmpty(what);
        if (link.Href.Fragment.Length > 0)
        {
            (await page.EvaluateAsync<bool>(IsRead, link.Href.Fragment[1..])).ShouldBeTrue(what);
        }

        if (link.Href.AbsolutePath != new Uri(home).AbsolutePath)
        {
            await page.GotoAsync(home);
        }
    }
}
