using System.Xml.Linq;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Exports;

public class WebFileTests
{
    [Fact]
    public void TheFeedListsTheLatestCallFirstWithLinksThatWorkAnywhere()
    {
        var feed = XDocument.Parse(Exported.Read("feed.xml")).Root!;
        var atom = feed.Name.Namespace;
        var entries = feed.Elements(atom + "entry").ToArray();

        entries.Select(entry => entry.Element(atom + "title")!.Value).ShouldBe(["Acme Q3 2025", "Acme Q2 2025"]);
        entries[0].Element(atom + "updated")!.Value.ShouldBe("2025-09-28T00:00:00Z");
        entries[0].Element(atom + "link")!.Attribute("href")!.Value.ShouldBe("calls/acme-2025-q3/index.html");
        entries[0].Element(atom + "id")!.Value.ShouldStartWith("urn:uuid:");
    }

    [Fact]
    public void ACallWithoutADayIsPublishedOnNone()
    {
        var feed = Exported.Read(
            "feed.xml",
            Samples.Of(new CallBuilder("Acme", 2024, 4).Turn("Ada", PersonType.Executive, null, null, "Hello.").Build())
        );

        feed.ShouldContain("<updated>2025-01-01T00:00:00Z</updated>");
        feed.ShouldNotContain("published");
    }

    [Fact]
    public void TheSitemapListsEveryPageButTheOneForMissingPages()
    {
        var corpus = Samples.Corpus with { Url = new("https://acme.example/calls/") };

        var places = XDocument
            .Parse(Exported.Read("sitemap.xml", corpus))
            .Descendants()
            .Where(one => one.Name.LocalName == "loc");

        places
            .Select(place => place.Value)
            .Take(2)
            .ShouldBe(["https://acme.example/calls/about/", "https://acme.example/calls/calls/acme-2025-q2/"]);
        places.ShouldNotContain(place => place.Value.Contains("404", StringComparison.Ordinal));
        Exported.Read("robots.txt", corpus).ShouldEndWith("Sitemap: https://acme.example/calls/sitemap.xml\n");
    }

    [Fact]
    public void EveryLinkForLanguageModelsLeadsToAFile()
    {
        var plan = SitePlan.Make(Samples.Corpus, []);
        var links = Exported
            .Read("llms.txt")
            .Split("](")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]);

        links.ShouldBeSubsetOf(plan.Files.Select(file => file.Route.Path));
    }
}
