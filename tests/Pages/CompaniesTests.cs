using SiteGen.Site.Checks;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class CompaniesTests
{
    private static readonly EarningsCall Birch = new CallBuilder("Birch", 2025, 1)
        .Turn("Ines Okafor", PersonType.Executive, "Chief Executive Officer", null, "Revenue was $2 million.")
        .Revenue(0, "2000000")
        .Build();

    private static readonly Corpus Corpus = Samples.Of(Samples.Call, Birch);
    private static readonly RenderedSite Site = new(Corpus);

    [Fact]
    public void EachOfSeveralCompaniesHasAPageAndAPageForEachMetric()
    {
        Site.Pages.Keys.Where(path => path.StartsWith("companies/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "companies/acme/index.html",
                "companies/acme/revenue/index.html",
                "companies/birch/index.html",
                "companies/birch/revenue/index.html",
            ]);
        Site[Route.Company(Birch)].QuerySelector("h1")!.TextContent.ShouldBe("Birch");
        Site[Route.Metric("Revenue", Birch)].Body!.TextContent.ShouldNotContain("Acme");
    }

    [Fact]
    public void AMetricSetsTheCompaniesSideBySide()
    {
        var rows = Site[Route.Metric("Revenue")]
            .QuerySelectorAll("tbody tr th")
            .Select(head => head.TextContent.Trim());

        rows.ShouldBe(["Acme", "Birch"]);
    }

    [Fact]
    public void ACompanyThatIsAloneNeedsNoPageOfItsOwn() =>
        new RenderedSite(Samples.Corpus).Pages.Keys.ShouldNotContain(path =>
            path.StartsWith("companies/", StringComparison.Ordinal)
        );

    [Fact]
    public void EveryLinkHolds() =>
        Should.NotThrow(() => SiteCheck.Check(Corpus, SiteRenderer.Render(SitePlan.Make(Corpus, RealAssets.All))));
}
