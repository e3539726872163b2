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
    [MemberData(nameof(PageKinds.NamesAndPlaces), MemberType = typeof(PageKinds))]
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
            await page.GotoAsync(home);
        }
    }

    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("home", "index.html#calls")]
    [InlineData("home", "calls/*/index.html")]
    [InlineData("home", "calls/*/index.html#questions")]
    [InlineData("home", "calls/*/index.html#question-N")]
    [InlineData("home", "speakers/index.html")]
    [InlineData("home", "firms/index.html")]
    [InlineData("home", "about/index.html")]
    [InlineData("home", "index.html#main")]
    [InlineData("call in one language", "calls/*/index.html#participants")]
    [InlineData("call in one language", "calls/*/index.html#turn-N")]
    [InlineData("call in one language", "calls/*/index.html#turn-N-pN")]
    [InlineData("call in one language", "calls/*/index.html#note-N")]
    [InlineData("call in one language", "speakers/*/index.html")]
    [InlineData("call in one language", "firms/*/index.html")]
    [InlineData("call in one language", "data/calls/*.json")]
    [InlineData("call in one language", "prev calls/*/index.html")]
    [InlineData("call in one language", "next calls/*/index.html")]
    [InlineData("executive", "calls/*/index.html#turn-N")]
    [InlineData("about", "data/calls.csv")]
    [InlineData("about", "data/datapackage.json")]
    public async Task AKindOfLinkIsWhereReadersLookForIt(string kind, string link)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind));

        var links = await LinkKind.On(visit.Page, browsing.Site.At(Place.Root));

        links.Select(one => one.Name).ShouldContain(link);
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
