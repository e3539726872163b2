using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Plan;

public class RouteTests
{
    [Theory]
    [InlineData("index.html", "about/index.html", "about/index.html")]
    [InlineData("about/index.html", "index.html", "../index.html")]
    [InlineData("calls/a/index.html", "calls/b/index.html", "../b/index.html")]
    [InlineData("calls/a/index.html", "calls/a/index.html", "index.html")]
    [InlineData("calls/a/index.html", "data/calls.csv", "../../data/calls.csv")]
    public void LinksAreRelative(string page, string there, string link) =>
        new Route(there).From(new(page)).ShouldBe(link);

    [Fact]
    public void ALinkMayNameAFragment() => Route.About.From(Route.Home, "data").ShouldBe("about/index.html#data");

    [Theory]
    [InlineData("index.html", "https://acme.example/calls/")]
    [InlineData("about/index.html", "https://acme.example/calls/about/")]
    [InlineData("data/calls.csv", "https://acme.example/calls/data/calls.csv")]
    public void AnAddressIsWhatServersShow(string path, string address) =>
        new Route(path).In(new("https://acme.example/calls/"))!.AbsoluteUri.ShouldBe(address);

    [Fact]
    public void AnAssetIsNamedByItsContent()
    {
        var one = Route.Asset(new("icons/mark.svg", Encoding.UTF8.GetBytes("<svg/>"))).Path;
        var other = Route.Asset(new("icons/mark.svg", Encoding.UTF8.GetBytes("<svg />"))).Path;

        one.ShouldMatch(@"^assets/icons/mark\.[0-9a-f]{10}\.svg$");
        other.ShouldNotBe(one);
    }

    [Fact]
    public void ThePageForMissingPagesLinksFromTheRootOfTheServer()
    {
        var corpus = Samples.Corpus with { Url = new("https://acme.example/calls/") };

        new PageContext(corpus, Route.NotFound, new Dictionary<string, Route>())
            .Link(Route.Speakers)
            .ShouldBe("/calls/speakers/index.html");
        new PageContext(corpus, Route.About, new Dictionary<string, Route>())
            .Link(Route.Speakers)
            .ShouldBe("../speakers/index.html");
    }
}
