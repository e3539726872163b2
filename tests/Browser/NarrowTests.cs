using SiteGen.Browser.Tests.Pages;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class NarrowTests(Browsing browsing)
{
    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new() { Width = 320, Height = 640 },
        HasTouch = true,
        IsMobile = true,
    };

    private const string WidthOfPage = "() => document.documentElement.scrollWidth";

    [Theory]
    [Trait("Fault", "A03")]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task NothingScrollsSidewaysOnASmallPhone(string kind)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind), options: Phone);

        (await Wide(visit.Page)).ShouldBeEmpty();
        (await visit.Page.EvaluateAsync<int>(WidthOfPage)).ShouldBe(320);
    }

    [Fact]
    public async Task WhatIsTooWideIsFound()
    {
        await using var visit = await browsing.Open(Route.About, options: Phone);

        await visit.Page.Locator("h1").EvaluateAsync("h1 => h1.style.width = '400px'");

        (await Wide(visit.Page)).ShouldBe(["H1 400"]);
        (await visit.Page.EvaluateAsync<int>(WidthOfPage)).ShouldBeGreaterThan(320);
    }

    /// <summary>What reaches past the right edge, other than inside a frame that scrolls by itself.</summary>
    private static Task<string[]> Wide(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => [...document.body.querySelectorAll("*")]
              .filter(e => e.checkVisibility() && e.getBoundingClientRect().right + scrollX > 320.5)
              .filter(e => !e.closest(".frame") || e.matches(".frame"))
              .map(e => `${e.tagName} ${Math.round(e.getBoundingClientRect().width)}`)
            """
        );
}
