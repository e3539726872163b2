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
          const box = target.getBoundingClientRect();
          if (box.top < 0 || box.top >= innerHeight) return false;
          const seen = document.elementFromPoint(box.left + 1, box.top + 1);
          return !!seen && (seen.contains(target) || target.contains(seen));
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.NamesAndExtremes), MemberType = typeof(PageKinds))]
    public async Task EveryLinkLeadsToItsTarget(string kind, Place place)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind), place);
        var page = visit.Page;
        var home = page.Url;

        foreach (var link in await LinkKind.On(page, browsing.Site.At(place)))
        {
            if (link.Href.AbsolutePath.EndsWith(".csv", StringComparison.Ordinal))
            {
                await Download(page, link);
                continue;
            }

            await Follow(page, link);
            page.Url.ShouldBe(link.Href.AbsoluteUri, $"{link.Name} on {kind}");
            if (link.Href.Fragment.Length > 0)
            {
                (await page.EvaluateAsync<bool>(IsRead, link.Href.Fragment[1..])).ShouldBeTrue(
                    $"{link.Name} on {kind}"
                );
            }

            visit.Faults.ShouldBeEmpty($"{link.Name} on {kind}");
            if (link.Href.AbsolutePath != new Uri(home).AbsolutePath)
            {
                await page.GotoAsync(home);
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
    [InlineData("about", "data/calls.csv", "data/turns.csv", "data/datapackage.json")]
    public async Task TheKindsOfLinksAreWhereReadersLookForThem(string kind, params string[] links)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind));

        var found = await LinkKind.On(visit.Page, browsing.Site.At(Place.Root));

        links.ShouldBeSubsetOf(found.Select(link => link.Name));
    }

    private static async Task Follow(IPage page, LinkKind link)
    {
        var element = page.Locator("a[href]").Nth(link.Index);
        // The link past the navigation is on the screen only while it has the focus.
        await element.FocusAsync();
        await element.ClickAsync();
        await page.WaitForURLAsync(link.Href.AbsoluteUri);
    }

    private static async Task Download(IPage page, LinkKind link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Locator("a[href]").Nth(link.Index).ClickAsync()
        );
        var table = await File.ReadAllTextAsync(await download.PathAsync());
        table.ShouldContain('\n', link.Name);
    }
}
