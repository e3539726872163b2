using SiteGen.Browser.Tests.Pages;
using SiteGen.Browser.Tests.Sites;
using SiteGen.Site;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class OpeningTests(Browsing browsing)
{
    [Theory]
    [Trait("Fault", "A01")]
    [MemberData(nameof(PageKinds.NamesAndPlaces), MemberType = typeof(PageKinds))]
    public async Task EveryPageOpensWithoutFaultWhereverItLies(string kind, Place place)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind), place);

        (await visit.Page.Locator("h1").CountAsync()).ShouldBe(1);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void EveryKindOfPageIsTested()
    {
        var corpus = new Corpus(
            "",
            null,
            Calls.All,
            SiteGen.Site.People.All,
            Firms.All,
            new Dictionary<string, string>()
        )
        {
            Topics = PageKinds.Topics,
        };
        var pages = SitePlan
            .Make(corpus, Asset.ReadAll(typeof(SiteBuild).Assembly))
            .Files.OfType<PlannedPage>()
            .ToList();
        var tested = PageKinds.All.Select(kind => pages.Single(page => page.Route == kind.Route).Component);

        pages.Select(page => page.Component).Distinct().ShouldBe(tested.Distinct(), ignoreOrder: true);
    }
}
