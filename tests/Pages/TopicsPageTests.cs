using SiteGen.Site.Plan;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class TopicsPageTests
{
    private static readonly string Plain = string.Join(' ', Enumerable.Repeat("Paper sold well.", 40));

    private static readonly EarningsCall[] Calls =
    [
        Samples.Acme(2025, 1, Plain),
        Samples.Acme(2025, 2, Plain + string.Concat(Enumerable.Repeat(" Strike!", 12))),
        Samples.Acme(2025, 3, Plain + " One strike."),
    ];

    [Fact]
    public void AWordOfOneCallIsDrawnAndCountedInAll()
    {
        var row = new RenderedSite(Samples.Of(Calls))[Route.Topics]
            .QuerySelectorAll("#words ~ .frame tbody tr:not(.group)")
            .ShouldHaveSingleItem();

        row.QuerySelector("th")!.TextContent.ShouldBe("Strike");
        row.QuerySelectorAll("td.figure").Select(cell => cell.TextContent.Trim()).ShouldBe(["0", "12", "1"]);
        row.QuerySelectorAll(".bar").Length.ShouldBe(2);
        row.QuerySelectorAll("a")
            .ShouldHaveSingleItem()
            .GetAttribute("href")
            .ShouldEndWith("?q=%22Strike%22&call=acme-2025-q2");
    }

    [Fact]
    public void EachOfSeveralCompaniesHasItsTopicsOnAPageOfItsOwn()
    {
        var birch = new CallBuilder("Birch", 2025, 1)
            .Turn("Ines Okafor", PersonType.Executive, null, null, "Hello.")
            .Build();
        var site = new RenderedSite(Samples.Of([.. Calls, birch]));

        site[Route.Topics].QuerySelectorAll("table").ShouldBeEmpty();
        site.Pages["topics/companies/acme/index.html"].Body!.TextContent.ShouldContain("Strike");
        site.Pages["topics/companies/birch/index.html"].Body!.TextContent.ShouldNotContain("Strike");
    }
}
