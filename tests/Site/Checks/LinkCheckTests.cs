using SiteGen.Site;
using SiteGen.Site.Checks;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Checks;

public class LinkCheckTests
{
    private static readonly Uri Url = new("https://acme.example/calls/");

    [Theory]
    [InlineData("../index.html")]
    [InlineData("../other/index.html")]
    [InlineData("../other/index.html#here")]
    [InlineData("../other/index.html?x=1#here")]
    [InlineData("../other/index.html#:~:text=grew")]
    [InlineData("index.html#self")]
    [InlineData("#self")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("../%6fther/index.html")]
    [InlineData("https://acme.example/calls/other/")]
    [InlineData("https://acme.example/calls/")]
    [InlineData("https://elsewhere.example/nothing")]
    [InlineData("mailto:ada@acme.example")]
    [InlineData("data:image/png;base64,AA==")]
    public void ALinkThatLeadsSomewhereIsAllowed(string link) => Find(link).ShouldBeEmpty();

    [Theory]
    [Trait("Fault", "A01")]
    [InlineData("gone.html")]
    [InlineData("../other/")]
    [InlineData("../other")]
    [InlineData("../Other/index.html")]
    [InlineData("../../index.html")]
    [InlineData("/calls/index.html")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("https://acme.example/calls/gone/")]
    public void ALinkToNoFileIsRefused(string link)
    {
        var fault = Find(link).ShouldHaveSingleItem();

        fault.Code.ShouldBe("SITE002");
        fault.Message.ShouldContain($"'{link}'");
    }

    [Theory]
    [Trait("Fault", "A01")]
    [InlineData("#gone")]
    [InlineData("../other/index.html#gone")]
    [InlineData("../other/index.html#Here")]
    [InlineData("https://acme.example/calls/other/#gone")]
    public void ALinkToNoIdIsRefused(string link) => Find(link).ShouldHaveSingleItem().Code.ShouldBe("SITE003");

    [Fact]
    public void OnlyThePageForMissingPagesCountsFromTheRootOfTheServer()
    {
        var missing = PageCheckTests.Page(
            "<a href=\"/calls/index.html\"></a><a href=\"/calls/gone.html\"></a>",
            "404.html"
        );

        Check(missing).Find(missing).ShouldHaveSingleItem().Message.ShouldContain("gone");
    }

    [Fact]
    public void AFaultTellsThePlaceOfTheLink()
    {
        var page = PageCheckTests.Page("<p>\n<p>營收 <a href=\"gone.html\">");

        Check(page).Find(page).Single().ToString().ShouldStartWith("page/index.html(2,7): error SITE002:");
    }

    private static Fault[] Find(string link)
    {
        var page = PageCheckTests.Page($"<p id=\"self\"><a href=\"{link}\">x</a>");
        return [.. Check(page).Find(page)];
    }

    private static LinkCheck Check(PageOutline page)
    {
        var other = PageCheckTests.Page("<p id=\"here\">", "other/index.html");
        return new(
            Url,
            new HashSet<Route> { Route.Home, Route.NotFound, page.Route, other.Route },
            new[] { page, other }.ToDictionary(one => one.Route)
        );
    }
}
