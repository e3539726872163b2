using SiteGen.Browser.Tests.Pages;

namespace SiteGen.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class PrintTests(Browsing browsing)
{
    private const string Screen =
        ".masthead nav, .outline, .neighbours, .tools, .skip, .filter, .ways, button, input, select";

    // The contrast of every text with the paper, by WCAG's formula; the least first.
    private const string Contrasts = """
        () => {
          const light = color => color.match(/[\d.]+/g).slice(0, 3).map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          return [...document.querySelectorAll("main, main *")]
            .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .map(e => 1.05 / (light(getComputedStyle(e).color) + 0.05));
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task PaperHasTheTextInBlackOnWhiteAndNothingToPress(string kind)
    {
        await using var visit = await browsing.Open(
            PageKinds.Of(kind),
            options: new() { ColorScheme = ColorScheme.Light }
        );
        await visit.Page.Locator("[data-theme-button]").ClickAsync();
        (await visit.Page.EvaluateAsync<double[]>(Contrasts)).Min().ShouldBeLessThan(4.5);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await visit.Page.Style("body", "background-color")).ShouldBe("rgb(255, 255, 255)");
        (await visit.Page.EvaluateAsync<double[]>(Contrasts)).Min().ShouldBeGreaterThan(4.5);
        (await visit.Page.EvaluateAsync<double[]>(Contrasts)).Max().ShouldBeGreaterThan(15);
        (await visit.Page.Seen(Screen)).ShouldBeEmpty();
    }
}
