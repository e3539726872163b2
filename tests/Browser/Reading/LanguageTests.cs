using SiteGen.Browser.Tests.Pages;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Reading;

[Collection(BrowserTests.Name)]
public sealed class LanguageTests(Browsing browsing)
{
    private static readonly EarningsCall Call = PageKinds.Bilingual;
    private static readonly List<Paragraph> Paragraphs = [.. Call.Turns.SelectMany(turn => turn.Paragraphs)];
    private static readonly int Translated = Paragraphs.Count(paragraph => paragraph.Translation is not null);

    [Fact]
    public async Task EachTextIsInItsOwnLanguage()
    {
        await using var visit = await browsing.Open(Route.Call(Call));

        (await Languages(visit.Page, ".original")).ShouldBe([Call.Language]);
        (await Languages(visit.Page, ".translation")).ShouldBe([Call.TranslationLanguage!]);
        (await Languages(visit.Page, "html")).ShouldBe(["en"]);
    }

    [Fact]
    public async Task ATranslationIsSetInAFaceOfItsScript()
    {
        await using var visit = await browsing.Open(Route.Call(Call));

        var original = await visit.Page.Style(".original", "font-family");
        var translation = await visit.Page.Style(".translation", "font-family");

        translation.ShouldNotBe(original);
        translation.ShouldContain("CJK");
    }

    [Theory]
    [InlineData("original", true, false)]
    [InlineData("translation", false, true)]
    [InlineData("both", true, true)]
    public async Task TheReaderChoosesTheLanguage(string choice, bool originals, bool translations)
    {
        await using var visit = await browsing.Open(Route.Call(Call));

        await visit.Page.Locator("input[value=original]").CheckAsync();
        await visit.Page.Locator($"input[value={choice}]").CheckAsync();

        (await visit.Page.Seen(".translation")).Length.ShouldBe(translations ? Translated : 0);
        // What was never translated stays in the original.
        (await visit.Page.Seen(".original")).Length.ShouldBe(
            originals ? Paragraphs.Count : Paragraphs.Count - Translated
        );
    }

    [Fact]
    public async Task TheChoiceIsKept()
    {
        await using var visit = await browsing.Open(Route.Call(Call));
        await visit.Page.Locator("input[value=translation]").CheckAsync();

        await visit.Page.ReloadAsync();

        (await visit.Page.Locator("input[value=translation]").IsCheckedAsync()).ShouldBeTrue();
        (await visit.Page.Seen(".original")).Length.ShouldBe(Paragraphs.Count - Translated);
    }

    [Fact]
    public async Task ChoosingALanguageKeepsTheReadersPlace()
    {
        await using var visit = await browsing.Open(Route.Call(Call), fragment: "#turn-9");
        var before = await Top(visit.Page, "turn-9");

        await visit.Page.Locator("input[value=original]").CheckAsync();

        (await Top(visit.Page, "turn-9")).ShouldBe(before, tolerance: 60);
    }

    private static Task<string[]> Languages(IPage page, string selector) =>
        page.EvaluateAsync<string[]>(
            "selector => [...new Set([...document.querySelectorAll(selector)].map(e => e.lang))]",
            selector
        );

    private static Task<double> Top(IPage page, string id) =>
        page.EvaluateAsync<double>("id => document.getElementById(id).getBoundingClientRect().top", id);
}
