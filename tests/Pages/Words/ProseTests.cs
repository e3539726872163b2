using SiteGen.Site.Pages.Words;

namespace SiteGen.Tests.Pages.Words;

public class ProseTests
{
    [Fact]
    public void MarkdownBecomesHtml() =>
        Prose
            .ToHtml("Some *prose* and a [link](https://example.org/).", 2)
            .ShouldBe("<p>Some <em>prose</em> and a <a href=\"https://example.org/\">link</a>.</p>\n");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    public void RawHtmlIsText(string markdown)
    {
        var html = Prose.ToHtml(markdown, 2);

        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldContain("&lt;");
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](java&#115;cript:alert(1))")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](//elsewhere.example/)")]
    public void AnUnsafeLinkKeepsItsWordsOnly(string markdown) => Prose.ToHtml(markdown, 2).ShouldBe("<p>a</p>\n");

    [Fact]
    public void AnAddressInAngleBracketsThatRunsCodeIsText() =>
        Prose.ToHtml("<javascript:alert(1)>", 2).ShouldBe("<p>javascript:alert(1)</p>\n");

    [Fact]
    public void APictureFromElsewhereIsItsWords() =>
        Prose.ToHtml("![chart](https://example.org/x.png)", 2).ShouldBe("<p>chart</p>\n");

    [Fact]
    public void ALinkWithinTheSiteStays() =>
        Prose
            .ToHtml("[about](../../about/index.html#rights)", 2)
            .ShouldContain("href=\"../../about/index.html#rights\"");

    [Theory]
    [InlineData("# One\n\n## Two", 2, "<h2>One</h2>\n<h3>Two</h3>\n")]
    [InlineData("## One\n\n### Two", 3, "<h3>One</h3>\n<h4>Two</h4>\n")]
    public void HeadingsFollowThePage(string markdown, int level, string html) =>
        Prose.ToHtml(markdown, level).ShouldBe(html);

    [Fact]
    public void FrontMatterIsNotShown() => Prose.ToHtml("---\ntitle: X\n---\n\nText", 2).ShouldBe("<p>Text</p>\n");
}
