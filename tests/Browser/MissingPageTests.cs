using SiteGen.Browser.Tests.Sites;

namespace SiteGen.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class MissingPageTests(Browsing browsing)
{
    [Fact]
    public async Task AMissingPageAtAnyDepthLeadsHome()
    {
        var site = browsing.Site.At(Place.Repository);
        await using var visit = await Visit.Begin(browsing.Browser, site);

        var answer = await visit.Page.GotoAsync(new Uri(site, "calls/gone/deep/page.html").AbsoluteUri);

        answer!.Status.ShouldBe(404);
        // The page itself is missing, and nothing that it needs.
        visit.Faults.Where(fault => !fault.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
        visit.Faults.ShouldAllBe(fault =>
            fault.Contains("calls/gone", StringComparison.Ordinal)
            || fault.StartsWith("console", StringComparison.Ordinal)
        );
        await visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Home" }).ClickAsync();
        visit.Page.Url.ShouldBe(new Uri(site, "index.html").AbsoluteUri);
        (await visit.Page.Seen(".latest")).ShouldNotBeEmpty();
    }
}
