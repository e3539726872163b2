using System.Net;
using System.Text;
using SiteGen.Site.Checks;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Kpis;

public class FigurePagesTests
{
    private static readonly Said Cloud = Stating.Revenue("907000000") with { Scope = "Cloud" };

    private static readonly Corpus Corpus = Samples.Of(
        Stating.Call(2023, 3, Stating.Growth("65") with { Qualifier = "approximately" }),
        Stating.Call(2024, 3, Stating.Revenue("1034000000"), Cloud),
        Stating.Call(
            2025,
            3,
            Stating.Revenue("1134000000"),
            Stating.Growth("10"),
            Cloud with
            {
                Value = "1060000000",
            },
            Stating.Growth("10") with
            {
                Scope = "Cloud",
            },
            new("Revenue", null, "USD", -7)
            {
                Low = "1150000000",
                High = "1160000000",
                Period = "2025-Q4",
                Status = FactStatus.Guidance,
            }
        )
    );

    private static readonly IReadOnlyList<RenderedFile> Files = SiteRenderer.Render(
        SitePlan.Make(Corpus, RealAssets.All)
    );

    [Fact]
    public void EveryLinkOfEveryFigureHolds() => Should.NotThrow(() => SiteCheck.Check(Corpus, Files));

    [Fact]
    public void WhereOnlyQuotesMayBeShownTheLinksHoldAsWell()
    {
        var quotes = Corpus with { QuotesOnly = true };

        Should.NotThrow(() => SiteCheck.Check(quotes, SiteRenderer.Render(SitePlan.Make(quotes, RealAssets.All))));
    }

    [Fact]
    public void TheTableTellsWhatIsNotStatedAndWhy()
    {
        var page = Page(Route.Kpis);

        page.ShouldContain("not stated");
        page.ShouldContain("Revenue, Q3 2023, is not stated.");
        page.ShouldContain("after 3 quarters without transcript");
    }

    [Fact]
    public void TheTableTellsWhatIsNotComparableAndWhy()
    {
        var page = Page(Route.Kpis);

        page.ShouldContain("Not comparable.");
        page.ShouldContain("+16.9%");
    }

    [Fact]
    public void AFigureLinksToItsSentence()
    {
        var fact = Corpus.Calls[2].Facts[0];

        Page(Route.Kpis).ShouldContain($"href=\"{Route.Call(fact.Call).From(Route.Kpis, Route.Fragment(fact))}\"");
        Page(Route.Call(fact.Call)).ShouldContain($"id=\"{Route.Fragment(fact)}\"");
    }

    [Fact]
    public void AMetricsPageHasItsChartAndItsStatements()
    {
        var page = Page(Route.Metric("Revenue"));

        page.ShouldContain("<svg class=\"chart wide\"");
        page.ShouldContain("<svg class=\"chart narrow\"");
        page.ShouldContain("Does not reconcile");
        page.ShouldContain("Sentence 4.");
    }

    [Fact]
    public void KeyFiguresAreExportedAColumnForEachQuarter() =>
        Text(Route.Data("kpis.csv"))
            .ShouldBe(
                """
                issuer,concept,scope,basis,comparison,unit,2023-Q3,2024-Q3,2025-Q3
                Acme,Revenue,Cloud,,,USD,,907000000,1060000000
                Acme,Revenue,total,,,USD,,1034000000,1134000000
                Acme,RevenueGrowth,total,,YoY,percent,65,,10
                Acme,RevenueGrowth,Cloud,,YoY,percent,,,10

                """,
                StringCompareShould.IgnoreLineEndings
            );

    private static string Page(Route route) =>
        WebUtility.HtmlDecode(Text(route)).Replace("\u00A0", " ", StringComparison.Ordinal);

    private static string Text(Route route) =>
        Encoding.UTF8.GetString(Files.Single(file => file.Route == route).Bytes.Span);
}
