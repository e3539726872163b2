using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Plan;

public class SitePlanTests
{
    [Fact]
    public void EveryPageAssetAndExportIsListed()
    {
        var plan = SitePlan.Make(Samples.Corpus, [new("site.css", Encoding.UTF8.GetBytes("body{}"))]);

        string.Join('\n', plan.Files.Select(file => file.Route.Path))
            .ShouldBe(
                """
                404.html
                about/index.html
                assets/site.7c98040a54.css
                calls/acme-2025-q2/index.html
                calls/acme-2025-q3/index.html
                compare/acme-2025-q3-2025-q2/index.html
                compare/index.html
                data/appointments.csv
                data/calls.csv
                data/calls/acme-2025-q2.json
                data/calls/acme-2025-q3.json
                data/datapackage.json
                data/exchanges.csv
                data/facts.csv
                data/findings.csv
                data/guidance.csv
                data/index.html
                data/kpis.csv
                data/people.csv
                data/reconciliation.csv
                data/turns.csv
                feed.xml
                firms/harbor---co/index.html
                firms/index.html
                guidance/index.html
                index.html
                kpis/index.html
                kpis/revenue/index.html
                llms.txt
                questions/index.html
                robots.txt
                search/index.html
                search/manifest.js
                search/text/acme-2025-q2.js
                search/text/acme-2025-q3.js
                search/words/0.js
                speakers/ada-lovelace/index.html
                speakers/grace-hopper/index.html
                speakers/index.html
                speakers/operator/index.html
                topics/index.html
                """
            );
    }

    [Fact]
    public void ASitemapNeedsAnAddress() =>
        SitePlan
            .Make(Samples.Corpus with { Url = new("https://acme.example/") }, [])
            .Files.Select(file => file.Route)
            .ShouldContain(Route.Sitemap);

    [Theory]
    [Trait("Fault", "S03")]
    [InlineData("speakers/ada/index.html")]
    [InlineData("speakers/ADA/index.html")]
    public void TwoFilesOfOneNameAreAnErrorThatNamesBoth(string second)
    {
        var fault = Faults.Of(() => Plan(("speakers/ada/index.html", "Ada One"), (second, "Ada Two")));

        fault.Code.ShouldBe("SITE001");
        fault.Message.ShouldContain("'Ada One' and 'Ada Two'");
    }

    [Theory]
    [Trait("Fault", "S01")]
    [Trait("Fault", "S02")]
    [InlineData("../index.html")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/index.html")]
    [InlineData("speakers/a\\b/index.html")]
    [InlineData("speakers/%2e%2e/index.html")]
    [InlineData("speakers/CON/index.html")]
    [InlineData("speakers/aux.txt")]
    [InlineData("speakers/ada./index.html")]
    [InlineData("speakers/ada /index.html")]
    [InlineData("speakers/a\u0001/index.html")]
    public void ANameThatNotEveryDiskCanHoldIsRefused(string path)
    {
        var fault = Faults.Of(() => Plan((path, "hostile.txt")));

        fault.Code.ShouldBe("SITE010");
        fault.Message.ShouldContain("hostile.txt");
    }

    private static SitePlan Plan(params (string Path, string Source)[] files) =>
        SitePlan.Of(
            Samples.Corpus,
            [.. files.Select(file => new PlannedAsset(new(file.Path), file.Source, ReadOnlyMemory<byte>.Empty))]
        );
}
