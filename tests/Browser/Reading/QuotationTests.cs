using SiteGen.Browser.Tests.Pages;
using SiteGen.Browser.Tests.Sites;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Reading;

[Collection(BrowserTests.Name)]
public sealed class QuotationTests(Browsing browsing)
{
    private const string SelectWords = """
        ([from, to]) => {
          const begin = document.querySelector(from);
          begin.scrollIntoView({ block: "center" });
          getSelection().setBaseAndExtent(begin, 0, document.querySelector(to), 1);
        }
        """;

    [Theory]
    [InlineData(Place.Disk)]
    [InlineData(Place.Root)]
    [InlineData(Place.Repository)]
    public async Task ASelectionIsCopiedWithItsSpeakerCallAndLink(Place place)
    {
        var turn = PageKinds.English.Turns.First(turn => turn.Type == TurnType.Answer);
        var (id, text) = (Route.Fragment(turn.Paragraphs[0]), turn.Paragraphs[0].Text);
        await using var visit = await browsing.Open(Route.Call(PageKinds.English), place);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await Select(visit.Page, id, id);
        await visit.Page.GetByText("Copy as quotation").ClickAsync();
        await visit.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();

        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        copied.ShouldStartWith($"“{text}” – {turn.Speaker!.Name}");
        copied.ShouldContain(PageKinds.English.Issuer);
        copied.ShouldEndWith($"{PageKinds.English.Id}/{(place == Place.Repository ? "" : "index.html")}#{id}");
    }

    [Fact]
    public async Task WordsOfTwoSpeakersAreNoQuotation()
    {
        await using var visit = await browsing.Open(Route.Call(PageKinds.English));
        await Select(visit.Page, "turn-1-p1", "turn-1-p1");
        var button = visit.Page.Locator(".quote-button");
        await button.WaitForAsync();

        await Select(visit.Page, "turn-1-p1", "turn-2-p1");

        await button.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task Select(IPage page, string from, string to) =>
        await page.EvaluateAsync(SelectWords, new[] { $"#{from} .original", $"#{to} .original" });
}
