using SiteGen.Site.Plan;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class CompareTests
{
    private const int PagesForACall = 2;

    private static readonly EarningsCall[] Acme =
    [
        .. from year in new[] { 2023, 2024, 2025 }
        from quarter in new[] { 1, 2, 3, 4 }
        select Samples.Acme(year, quarter, $"It is {year}."),
    ];

    [Fact]
    public void EveryCallStandsBesideEveryOtherWithoutAScript()
    {
        var page = new RenderedSite(Samples.Of(Acme))[Route.Compare()];

        var tables = page.QuerySelectorAll("table.across");
        tables.Length.ShouldBe(2);
        tables.ShouldAllBe(table => table.QuerySelectorAll("thead [data-call]").Length == Acme.Length);
        page.QuerySelectorAll("table.across .stated").Length.ShouldBe(Acme.Length);
        page.QuerySelectorAll("table.across [hidden]").ShouldBeEmpty();
    }

    [Fact]
    public void WhatACallDoesNotHaveIsAnEmptyCell()
    {
        var other = new CallBuilder("Acme", 2026, 1)
            .Turn("Tom Voss", PersonType.Executive, "Treasurer", null, "Hello.")
            .Build();

        var rows = new RenderedSite(Samples.Of([.. Acme, other]))[Route.Compare()]
            .QuerySelectorAll("#people ~ .frame tbody tr");

        var treasurer = rows.Single(row => row.TextContent.Contains("Tom Voss", StringComparison.Ordinal))
            .QuerySelectorAll("td");
        treasurer.SkipLast(1).ShouldAllBe(cell => !cell.HasChildNodes);
        treasurer[^1].TextContent.ShouldBe("Treasurer");
    }

    [Fact]
    public void PagesGrowWithTheCallsAndNotWithTheirPairs()
    {
        var birch = new CallBuilder("Birch", 2025, 1)
            .Turn("Ines Okafor", PersonType.Executive, null, null, "Hello.")
            .Build();
        var corpus = Samples.Of([.. Acme, birch]);

        var pages = new RenderedSite(corpus)
            .Pages.Keys.Where(path => path.StartsWith("compare/", StringComparison.Ordinal))
            .ToList();

        pages.ShouldContain("compare/acme/index.html");
        pages.ShouldContain("compare/birch/index.html");
        pages.Count.ShouldBeLessThan(PagesForACall * corpus.Calls.Count);
    }
}
