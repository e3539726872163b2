using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class HostileTextTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Attribute = "\" onmouseover=\"alert(1)";
    private const string EndOfData = "</script><img src=x onerror=alert(1)>";

    private static readonly EarningsCall Call = new CallBuilder("Acme" + Script, 2025, 1)
        .Turn("Ada " + EndOfData, PersonType.Executive, Attribute, null, Script, EndOfData + " / " + Script)
        .Turn("Grace " + Script, PersonType.Analyst, Script, "Harbor " + EndOfData, Attribute + Script)
        .Exchange([1], [0])
        .Finding("CALL099", Script, 1)
        .Build();

    private static readonly RenderedSite Site = new(Samples.Of(Call));

    public static TheoryData<string> Paths => [.. Site.Pages.Keys];

    [Theory]
    [Trait("Fault", "I01")]
    [MemberData(nameof(Paths))]
    public void ItIsTextOnEveryPage(string path)
    {
        var page = Site.Pages[path];

        page.QuerySelectorAll("img, [onerror], [onmouseover]").ShouldBeEmpty();
        page.QuerySelectorAll("script").ShouldAllBe(script => !script.TextContent.StartsWith("alert"));
        page.QuerySelectorAll("script:not([src])")
            .ShouldAllBe(script => !script.TextContent.Contains('<') && script.TextContent.StartsWith('{'));
    }

    [Fact]
    [Trait("Fault", "I01")]
    public void ItIsShownAsItWasPrinted()
    {
        var page = Site.Pages[$"calls/{Call.Id}/index.html"];

        page.QuerySelector("#turn-0-p1 .original")!.TextContent.ShouldBe(Script);
        page.QuerySelector("#turn-0 h3")!.TextContent.ShouldBe("Ada " + EndOfData);
        page.QuerySelector("#turn-0")!.GetAttribute("data-speaker").ShouldBe($"Ada {EndOfData}, {Attribute}");
        page.QuerySelector("#note-1")!.TextContent.ShouldContain(Script);
    }

    [Fact]
    [Trait("Fault", "I06")]
    public void NamesAreKeptApartFromTheirSurroundings() =>
        Site.Pages[$"calls/{Call.Id}/index.html"]
            .QuerySelectorAll(".name a, .turn h3 a")
            .ShouldAllBe(link => link.FirstElementChild!.LocalName == "bdi");
}
