using SiteGen.Site.Plan;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class NotFoundPageTests
{
    [Fact]
    public void ItsLinksHoldAtAnyDepth()
    {
        var corpus = Samples.Corpus with { Url = new("https://example.org/calls-site/") };

        Links(corpus).ShouldAllBe(link => link.StartsWith("/calls-site/") || link.StartsWith('#'));
    }

    [Fact]
    public void WithoutAnAddressItsLinksAreRelative() =>
        Links(Samples.Corpus).ShouldAllBe(link => !link.StartsWith('/') && !link.Contains(':'));

    [Fact]
    public void ItsSearchBoxLeadsToTheSearchPageFromAnyDepth()
    {
        var corpus = Samples.Corpus with { Url = new("https://example.org/calls-site/") };

        var box = new RenderedSite(corpus)[Route.NotFound].QuerySelector("form[role=search]")!;

        box.GetAttribute("action").ShouldBe("/calls-site/search/index.html");
        box.QuerySelector("input[name=q]").ShouldNotBeNull();
    }

    private static IEnumerable<string> Links(Corpus corpus) =>
        new RenderedSite(corpus)[Route.NotFound].QuerySelectorAll("a, link").Select(link => link.GetAttribute("href")!);
}
