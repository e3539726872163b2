using SiteGen.Browser.Tests.Pages;
using SiteGen.Browser.Tests.Sites;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Reading;

[Collection(BrowserTests.Name)]
public sealed class TurnKeyTests(Browsing browsing)
{
    [Fact]
    public async Task JAndKGoFromTurnToTurn()
    {
        await using var visit = await browsing.Open(Route.Call(PageKinds.English), Place.Disk);
        var focused = new List<string>();

        foreach (var key in "jjjk")
        {
            await visit.Page.Keyboard.PressAsync(key.ToString());
            focused.Add(await visit.Page.Focused());
        }

        focused.ShouldBe(["turn-0-speaker", "turn-1-speaker", "turn-2-speaker", "turn-1-speaker"]);
        new Uri(visit.Page.Url).Fragment.ShouldBe("#turn-1");
        (await visit.Page.Locator("#turn-1 h3").BoundingBoxAsync())!.Y.ShouldBeInRange(0, 200);
    }

    [Fact]
    public async Task JReachesTheLastTurnAndStaysThere()
    {
        var last = PageKinds.English.Turns.Count - 1;
        await using var visit = await browsing.Open(Route.Call(PageKinds.English), fragment: $"#turn-{last - 2}");

        foreach (var _ in Enumerable.Range(0, 5))
        {
            await visit.Page.Keyboard.PressAsync("j");
        }

        (await visit.Page.Focused()).ShouldBe($"turn-{last}-speaker");
    }

    [Fact]
    public async Task AReaderTurnsTheKeysOff()
    {
        await using var visit = await browsing.Open(Route.Call(PageKinds.English));
        await visit.Page.Locator("[data-keys]").UncheckAsync();
        await visit.Page.ReloadAsync();

        await visit.Page.Keyboard.PressAsync("j");

        (await visit.Page.Focused()).ShouldBeEmpty();
    }
}
