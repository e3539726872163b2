using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using SiteGen.Browser.Tests.Pages;

namespace SiteGen.Browser.Tests;

[Collection(BrowserTests.Name)]
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
    [InlineData("<button></button>", "button-name")]
    [InlineData("<p style='color: #888; background: #999'>Pale</p>", "color-contrast")]
    [InlineData("<p lang='xx-notone'>Words</p>", "valid-lang")]
    [InlineData(
        "<a href='#main' style='font-size: 8px; line-height: 1; position: fixed'>x</a><a href='#a' style='font-size: 8px; line-height: 1; position: fixed'>y</a>",
        "target-size"
    )]
    public async Task AxeFindsWhatIsWrong(string html, string rule)
    {
        await using var visit = await browsing.Open(PageKinds.Of("about"));

        await visit.Page.EvaluateAsync(
            "html => document.querySelector('main').insertAdjacentHTML('beforeend', html)",
            html
        );

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
