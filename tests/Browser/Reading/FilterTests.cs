using SiteGen.Browser.Tests.Sites;
using SiteGen.Site.Plan;
using Everyone = SiteGen.Site.People;

namespace SiteGen.Browser.Tests.Reading;

[Collection(BrowserTests.Name)]
public sealed class FilterTests(Browsing browsing)
{
    [Fact]
    public async Task TheBoxLeavesThoseWhoMatch()
    {
        var analyst = Everyone.All.First(person => person.Type == PersonType.Analyst);
        await using var visit = await browsing.Open(Route.Speakers, Place.Disk);

        await Type(visit.Page, analyst.Name.ToUpperInvariant());

        (await visit.Page.Seen("[data-row] th")).ShouldBe([analyst.Name]);
        (await visit.Page.Seen("[data-group] h2")).ShouldBe(["Analysts"]);
        (await visit.Page.Seen(".filter output")).ShouldBe([$"1 of {Everyone.All.Count}"]);
    }

    [Fact]
    public async Task TheBoxFindsFirmsAndTitles()
    {
        var firm = Everyone.All.First(person => person.Type == PersonType.Analyst).Appointments[0].Firm!;
        await using var visit = await browsing.Open(Route.Speakers);

        await Type(visit.Page, firm.Name);

        var rows = await visit.Page.Seen("[data-row]");
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.Contains(firm.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnEmptyBoxHidesNobody()
    {
        await using var visit = await browsing.Open(Route.Speakers);
        var before = await visit.Page.Seen("[data-row]");

        await Type(visit.Page, "nobody of that name");
        (await visit.Page.Seen("[data-row], [data-group]")).ShouldBeEmpty();
        await Type(visit.Page, "");

        (await visit.Page.Seen("[data-row]")).ShouldBe(before);
        before.Length.ShouldBe(Everyone.All.Count);
    }

    private static Task Type(IPage page, string words) =>
        page.GetByRole(AriaRole.Searchbox).Or(page.GetByRole(AriaRole.Textbox)).FillAsync(words);
}
