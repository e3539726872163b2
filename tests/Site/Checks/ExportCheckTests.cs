using System.Text;
using SiteGen.Site;
using SiteGen.Site.Checks;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Tests.Site.Checks;

public class ExportCheckTests
{
    private static readonly IReadOnlyList<RenderedFile> Site = SiteRenderer.Render(
        SitePlan.Make(Samples.Corpus, RealAssets.All)
    );

    [Fact]
    public void ASiteWhosePagesAndExportsAgreeIsAllowed() => SiteCheck.Check(Samples.Corpus, Site);

    [Fact]
    public void APageThatLostAParagraphIsRefused() =>
        Check(Route.Call(Samples.Call), html => html.Replace("id=\"turn-1-p2\"", "", StringComparison.Ordinal))
            .Message.ShouldStartWith(
                "the page has 4 turns, 4 paragraphs and 1 exchanges, the tables in data/ have 4 turns, 5 paragraphs"
            );

    [Fact]
    public void ATableThatLostARowIsRefused() =>
        Check(Route.Data("exchanges.csv"), csv => csv[..(csv.TrimEnd('\n').LastIndexOf('\n') + 1)])
            .Message.ShouldContain("have 4 turns, 5 paragraphs and 0 exchanges");

    [Fact]
    public void AFileOfACallThatLostItsExchangesIsRefused() =>
        Check(
            Route.CallData(Samples.Call),
            json => json.Replace("\"exchanges\": [", "\"exchanges\": [], \"rest\": [", StringComparison.Ordinal)
        )
            .Message.ShouldContain("acme-2025-q3.json has 4 turns, 5 paragraphs and 0 exchanges");

    [Fact]
    public void TableFieldsMayHoldCommasQuotesAndLineEnds() =>
        CsvReader
            .Read("a,b\n\"x,\"\"y\"\"\nz\",\"\"\n")
            .ShouldHaveSingleItem()
            .ShouldBe(new Dictionary<string, string> { ["a"] = "x,\"y\"\nz", ["b"] = "" });

    private static Fault Check(Route route, Func<string, string> change)
    {
        var changed = Site.Select(file =>
            file.Route == route
                ? file with
                {
                    Bytes = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Bytes.Span))),
                }
                : file
        );
        return Should
            .Throw<SiteException>(() => SiteCheck.Check(Samples.Corpus, [.. changed]))
            .Faults.Single(fault => fault.Code == "SITE006");
    }
}
