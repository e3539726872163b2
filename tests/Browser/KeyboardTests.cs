using SiteGen.Browser.Tests.Pages;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests;

[Collection(LongBrowserTests.Name)]
public sealed class KeyboardTests(Browsing browsing)
{
    // What the Tab key should come to: of radio buttons with one name, only one.
    private const string CountStops = """
        () => {
          const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
            .filter(e => e.checkVisibility() && !e.disabled);
          return new Set(stops.map(e => e.type === "radio" ? e.name : e)).size;
        }
        """;

    // The element with the focus, and what hides that it has it; null at the end of the page.
    private const string ReadStop = """
        () => {
          const stop = document.activeElement;
          if (stop === document.body) return null;
          const style = getComputedStyle(stop);
          const box = stop.getClientRects()[0];
          const middle = (from, to, size) => (Math.max(from, 0) + Math.min(to, size)) / 2;
          const seen = document.elementFromPoint(
            middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
          const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          const isSeen = !!seen && (stop.contains(seen) || seen.contains(stop));
          return isMarked && isSeen ? "" : `${stop.outerHTML.slice(0, 120)} ${isMarked ? "is covered" : "is not marked"}`;
        }
        """;

    [Theory]
    [Trait("Fault", "A03")]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task TabComesToEveryControlAndShowsWhereItIs(string kind)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind));

        var (stops, faults) = await Walk(visit.Page);

        faults.ShouldBeEmpty();
        stops.ShouldBe(await visit.Page.EvaluateAsync<int>(CountStops));
    }

    [Theory]
    [InlineData("main => main.querySelectorAll('a').forEach(a => a.style.outline = 'none')", "is not marked")]
    [InlineData(
        "main => { const box = document.body.appendChild(document.createElement('div')); box.style.cssText = 'position: fixed; inset: 50vh 0 0'; }",
        "is covered"
    )]
    public async Task AFocusThatIsNotSeenIsFound(string offence, string fault)
    {
        await using var visit = await browsing.Open(Route.About);

        await visit.Page.Locator("main").EvaluateAsync(offence);

        (await Walk(visit.Page)).Faults.ShouldContain(found => found.EndsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheFirstLinkSkipsToTheText()
    {
        await using var visit = await browsing.Open(Route.Call(PageKinds.English));
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.Locator(".skip").BoundingBoxAsync())!.X.ShouldBeGreaterThanOrEqualTo(0);

        await visit.Page.Keyboard.PressAsync("Enter");

        (await visit.Page.Focused()).ShouldBe("main");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<bool>("() => document.activeElement.matches('main a')")).ShouldBeTrue();
    }

    private static async Task<(int Stops, List<string> Faults)> Walk(IPage page)
    {
        var faults = new List<string>();
        for (var stops = 0; ; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string?>(ReadStop);
            if (fault is null)
            {
                return (stops, faults);
            }

            if (fault.Length > 0)
            {
                faults.Add(fault);
            }
        }
    }
}
