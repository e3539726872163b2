using SiteGen.Browser.Tests.Sites;
using SiteGen.Site;
using SiteGen.Site.Pages.Words;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Reading;

[Collection(BrowserTests.Name)]
public sealed class CompareTests(Browsing browsing)
{
    private static readonly string First = Quarter.InShort(Calls.All[0].Period);
    private static readonly string Last = Quarter.InShort(Calls.All[^1].Period);

    [Theory]
    [InlineData(Place.Disk)]
    [InlineData(Place.Repository)]
    public async Task AnyTwoCallsCanBeChosen(Place place)
    {
        await using var visit = await browsing.Open(Route.Compare(), place);
        var all = await visit.Page.Seen(".across tbody tr");
        (await visit.Page.Seen("[data-call] a")).ShouldContain(Quarter.InShort(Calls.All[1].Period));

        await visit.Page.Locator("#one").SelectOptionAsync(Last);
        await visit.Page.Locator("#other").SelectOptionAsync(First);

        (await visit.Page.Seen("thead [data-call]")).Distinct().ShouldBe([First, Last]);
        (await visit.Page.Seen("[data-call] dt")).Distinct().ShouldBe([Last, First]);
        (await visit.Page.Seen("tbody:first-of-type tr:last-child td")).Length.ShouldBe(4);
        (await visit.Page.Seen(".across tbody tr")).Length.ShouldBeInRange(1, all.Length - 1);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheChoiceStaysInTheAddress()
    {
        await using var visit = await browsing.Open(Route.Compare());
        await visit.Page.Locator("#one").SelectOptionAsync(First);
        await visit.Page.Locator("#other").SelectOptionAsync(Last);
        visit.Page.Url.ShouldEndWith($"?one={Calls.All[0].Id}&other={Calls.All[^1].Id}");

        await visit.Page.ReloadAsync();
        (await visit.Page.Seen("thead [data-call]")).Distinct().ShouldBe([First, Last]);

        await visit.Page.Locator("#other").SelectOptionAsync("All calls");
        (await visit.Page.Seen("thead [data-call]")).Distinct().Count().ShouldBe(Calls.All.Count);
    }
}
