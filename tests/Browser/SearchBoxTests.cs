using System.Text.RegularExpressions;
using SiteGen.Browser.Tests.Pages;
using SiteGen.Browser.Tests.Sites;

namespace SiteGen.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class SearchBoxTests(Browsing browsing)
{
    [Theory]
    [InlineData("home", Place.Disk)]
    [InlineData("home", Place.Repository)]
    [InlineData("404", Place.Disk)]
    [InlineData("404", Place.Root)]
    public async Task TheBoxOfAnotherPageAsksTheSearchPage(string kind, Place place)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind), place);
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("free cash flow");

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrive(new Regex(@"/search/index\.html\?q=free\+cash\+flow$"));

        (await SearchTests.Count(visit.Page)).ShouldBePositive();
        visit.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("home")]
    [InlineData("404")]
    [InlineData("search")]
    public async Task WithoutJavaScriptThePageSaysThatSearchNeedsIt(string kind)
    {
        await using var visit = await browsing.Open(
            PageKinds.Of(kind),
            Place.Disk,
            new() { JavaScriptEnabled = false }
        );

        (await visit.Page.Locator("noscript").First.InnerTextAsync()).ShouldStartWith("Searching needs JavaScript.");
        (await visit.Page.Seen("input")).ShouldBeEmpty();
    }
}
