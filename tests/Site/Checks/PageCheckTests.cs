using System.Text;
using SiteGen.Site.Checks;

namespace SiteGen.Tests.Site.Checks;

public class PageCheckTests
{
    [Fact]
    public void APageWithoutATitleIsRefused()
    {
        TitleCheck.Find(Page("<head></head><svg><desc>x</desc></svg>")).Single().Code.ShouldBe("SITE005");
        TitleCheck.Find(Page("<head><title> </title></head>")).Single().Code.ShouldBe("SITE005");
        TitleCheck.Find(Page("<head><title>Acme</title></head>")).ShouldBeEmpty();
    }

    [Fact]
    public void ATitleInsideAPictureIsNoneOfThePage() =>
        TitleCheck
            .Find(Page("<head></head><body><svg><title>Chart</title></svg></body>"))
            .Single()
            .Code.ShouldBe("SITE005");

    [Fact]
    public void AnIdThatStandsTwiceIsRefusedAtItsSecondPlace()
    {
        var fault = IdCheck.Find(Page("<p id=\"a\">\n  <p id='b'>\n  <p id=\"a\">")).Single();

        fault.ToString().ShouldStartWith("page/index.html(3,3): error SITE004: the id 'a' ");
    }

    [Fact]
    public void CommentsScriptsAndTextAreNoMarkup()
    {
        var page = Page(
            """
            <!-- <p id="a"> --><script>"<p id='a' href='x'>"</script><style>/* <p id="a"> */</style>
            <p id="a" title="1 > 0 <p id='a'>">a &lt;p id="a"&gt; b</p>
            """
        );

        page.Ids.Select(id => id.Value).ShouldBe(["a"]);
        page.Links.ShouldBeEmpty();
    }

    [Fact]
    public void CharacterReferencesInAttributesAreResolved() =>
        Page("<a href=\"a.html?x&amp;y#b&#x27;c\">").Links.Single().Value.ShouldBe("a.html?x&y#b'c");

    [Fact]
    public void EveryAttributeThatPointsSomewhereIsALink() =>
        Page("<img src=a.png srcset=\"b.png 1x, c.png 2x\" aria-describedby='d e'><label for=\"f\"><use href=\"#g\"/>")
            .Links.Select(link => link.Value)
            .ShouldBe(["a.png", "b.png", "c.png", "#d", "#e", "#f", "#g"]);

    internal static PageOutline Page(string html, string path = "page/index.html") =>
        PageOutline.Read(new(path), Encoding.UTF8.GetBytes(html));
}
