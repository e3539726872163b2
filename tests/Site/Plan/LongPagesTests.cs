using System.Text;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Tests.Site.Plan;

public class LongPagesTests
{
    private static readonly SitePlan Many = SitePlan.Make(
        Samples.Of([.. Enumerable.Range(1, 60).SelectMany(company => Calls(company, calls: 8))]),
        RealAssets.All
    );

    private static readonly SitePlan Few = SitePlan.Make(
        Samples.Of([.. Enumerable.Range(1, 3).SelectMany(company => Calls(company, calls: 2))]),
        RealAssets.All
    );

    [Theory]
    [InlineData("guidance/companies/acme-7/index.html", "guidance/index.html")]
    [InlineData("speakers/companies/acme-7/index.html", "speakers/index.html")]
    [InlineData("speakers/analysts/g/index.html", "speakers/index.html")]
    [InlineData("speakers/analysts/other/index.html", "speakers/index.html")]
    [InlineData("speakers/analysts/other/index.html", "speakers/analysts/g/index.html")]
    [InlineData("speakers/grace-hopper/2021/index.html", "speakers/grace-hopper/index.html")]
    [InlineData("firms/harbor/2021/index.html", "firms/harbor/index.html")]
    [InlineData("firms/harbor/index.html", "firms/harbor/2021/index.html")]
    [InlineData("companies/acme-7/index.html", "about/index.html")]
    public void EveryPartOfALongListIsLinked(string part, string from) =>
        Html(Many, from).ShouldContain($"href=\"{new Route(part).From(new(from))}");

    [Fact]
    public void AllThatIsCutIsOnOneOfItsParts()
    {
        string[] pages = [.. Paths(Many).Where(path => path.StartsWith("firms/harbor/", StringComparison.Ordinal))];

        pages.Length.ShouldBe(2);
        pages.Sum(page => Html(Many, page).Split("class=\"opening\"").Length - 1).ShouldBe(480);
    }

    [Fact]
    public void TheTurnsOfAnOperatorOfManyCallsAreCountedByCompany()
    {
        var html = Html(Many, "speakers/operator/index.html");

        html.ShouldContain("companies/acme-7/index.html");
        html.ShouldNotContain("turn-list");
        Paths(Many).ShouldNotContain("speakers/operator/2021/index.html");
    }

    [Fact]
    public void AnAnalystOfManyCallsIsOneRowOfAFirm() =>
        Html(Many, "firms/harbor/index.html")
            .Split("<section aria-labelledby=\"asked\"")[0]
            .Split("speakers/grace-hopper/index.html")
            .Length.ShouldBe(2);

    [Fact]
    public void AShortListStaysWhole()
    {
        Paths(Few).ShouldNotContain(path => path.StartsWith("speakers/companies/", StringComparison.Ordinal));
        Paths(Few).ShouldNotContain(path => path.StartsWith("speakers/analysts/", StringComparison.Ordinal));
        Html(Few, "speakers/index.html").ShouldContain("For Acme 2");
        Html(Few, "speakers/operator/index.html").ShouldContain("turn-list");
        Html(Few, "about/index.html").ShouldContain("acme-2-2022-q4.txt");
    }

    private static IEnumerable<EarningsCall> Calls(int company, int calls) =>
        Enumerable
            .Range(0, calls)
            .Select(i =>
                new CallBuilder(FormattableString.Invariant($"Acme {company}"), 2022 - i / 4, 4 - i % 4)
                    .Turn("Operator", PersonType.Operator, null, null, "Good day.")
                    .Turn(FormattableString.Invariant($"Ada {company}"), PersonType.Executive, "CEO", null, "We grow.")
                    .Turn("Grace Hopper", PersonType.Analyst, "Analyst", "Harbor", "What about costs?")
                    .Turn("霍普", PersonType.Analyst, null, "Quay", "And prices?")
                    .Exchange([2], [])
                    .Fact(1, 0, new("Revenue", "5000000", "USD", -6) { Status = FactStatus.Guidance, Period = "2023" })
                    .Build()
            )
            .Reverse();

    private static IEnumerable<string> Paths(SitePlan plan) => plan.Files.Select(file => file.Route.Path);

    private static string Html(SitePlan plan, string path) =>
        Encoding.UTF8.GetString(
            PageRenderer.Render(plan.Files.OfType<PlannedPage>().Single(page => page.Route.Path == path))
        );
}
