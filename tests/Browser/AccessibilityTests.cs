using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using SiteGen.Browser.Tests.Pages;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests;

[Collection(LongBrowserTests.Name)]
public sealed class AccessibilityTests(Browsing browsing)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(PageKinds.NamesAndColours), MemberType = typeof(PageKinds))]
    public async Task AxeFindsNothing(string kind, ColorScheme colours)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind), options: new() { ColorScheme = colours });

        (await Violations(visit.Page)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("button-name", "main => main.append(document.createElement('button'))")]
    [InlineData("color-contrast", "main => main.querySelector('p').style.color = '#888'")]
    [InlineData("color-contrast", "main => main.querySelector('a').style.color = '#999'")]
    [InlineData("valid-lang", "main => main.querySelector('p').lang = 'none-such'")]
    [InlineData(
        "target-size",
        "main => { for (const text of 'ab') main.appendChild(document.createElement('button')).append(text); main.lastChild.style.marginLeft = '-8px' }"
    )]
    public async Task AxeFindsWhatIsWrong(string rule, string offence)
    {
        await using var visit = await browsing.Open(Route.About);

        await visit.Page.Locator("main").EvaluateAsync(offence);

        (await Violations(visit.Page)).ShouldContain(found => found.StartsWith(rule, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return result.Violations.Select(found =>
            $"{found.Id}: {found.Help}\n{string.Join('\n', found.Nodes.Take(5).Select(node => node.Html))}"
        );
    }
}
