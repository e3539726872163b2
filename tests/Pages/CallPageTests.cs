using AngleSharp.Dom;
using SiteGen.Site.Plan;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class CallPageTests
{
    private static readonly IDocument Page = new RenderedSite(Samples.Corpus)[Route.Call(Samples.Call)];

    [Fact]
    public void ItLeadsToTheCallBeforeAndToBothSideBySide() =>
        Page.QuerySelectorAll(".neighbours a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["../acme-2025-q2/index.html", "../../compare/acme-2025-q3-2025-q2/index.html"]);

    [Fact]
    public void TheQuarterIsSaidInWords() =>
        Page.QuerySelector("h1")!.TextContent.ShouldBe("Third quarter of fiscal 2025");

    [Fact]
    public void EveryParagraphStandsWordForWordUnderItsOwnAddress()
    {
        foreach (var paragraph in Samples.Call.Turns.SelectMany(turn => turn.Paragraphs))
        {
            var shown = Page.GetElementById(Route.Fragment(paragraph))!;
            shown.QuerySelector(".original")!.TextContent.ShouldBe(paragraph.Text);
            shown.QuerySelector(".number")!.GetAttribute("href").ShouldBe("#" + Route.Fragment(paragraph));
        }
    }

    [Fact]
    public void EachTextIsInItsOwnLanguage()
    {
        var paragraph = Page.GetElementById("turn-1-p2")!;

        paragraph.QuerySelector(".original")!.GetAttribute("lang").ShouldBe("en");
        paragraph.QuerySelector(".translation")!.GetAttribute("lang").ShouldBe("zh-Hant");
        paragraph.QuerySelector(".translation")!.TextContent.ShouldBe("現在");
    }

    [Fact]
    public void AQuestionIsListedWithFirmFirstWordsAndWhoAnswered()
    {
        var exchange = Page.QuerySelector(".exchanges li")!;

        exchange.QuerySelector(".name")!.TextContent.ShouldBe("Grace Hopper");
        exchange.QuerySelector(".asker .role")!.TextContent.ShouldBe("Harbor & Co");
        exchange.QuerySelector(".opening a")!.TextContent.ShouldBe("What about <costs>?");
        exchange.QuerySelector(".answered")!.TextContent.ShouldBe("Answered by Ada Lovelace");
    }

    [Fact]
    public void AFindingIsANoteThatLeadsToItsTurnAndBack()
    {
        var note = Page.GetElementById("note-1")!;

        note.TextContent.ShouldContain("CALL007");
        note.TextContent.ShouldContain("Line 4 of the source");
        note.QuerySelector("a")!.GetAttribute("href").ShouldBe("#turn-1-p1");
        Page.QuerySelector("#turn-1 a.noted")!.GetAttribute("href").ShouldBe("#note-1");
    }

    [Fact]
    public void OnlyOpeningWordsAreShownToThoseWhoMayNotRepublish()
    {
        var words = string.Join(' ', Enumerable.Repeat("growth", 60)) + " END";
        var corpus = Samples.Of(Samples.Acme(2025, 4, words)) with { QuotesOnly = true };

        var page = new RenderedSite(corpus)[Route.Call(corpus.Calls[0])];

        page.Body!.TextContent.ShouldContain("growth");
        page.Body.TextContent.ShouldNotContain("END");
    }

    [Fact]
    public void TheEditorsProseStandsAboveTheNotes()
    {
        var corpus = Samples.Corpus with
        {
            Notes = new Dictionary<string, string> { [$"{Samples.Call.Id}.md"] = "# Read this\n\nA <b>word</b>." },
        };

        var notes = new RenderedSite(corpus)[Route.Call(Samples.Call)].QuerySelector("section.notes")!;

        notes.QuerySelector("h3")!.TextContent.ShouldBe("Read this");
        notes.QuerySelector(".prose p")!.TextContent.ShouldBe("A <b>word</b>.");
        notes.QuerySelectorAll("b").ShouldBeEmpty();
    }
}
