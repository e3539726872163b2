using SiteGen.Browser.Tests.Sites;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Reading;

[Collection(BrowserTests.Name)]
public sealed class ThemeTests(Browsing browsing)
{
    [Theory]
    [InlineData(ColorScheme.Light, "Dark")]
    [InlineData(ColorScheme.Dark, "Light")]
    public async Task TheReaderChoosesTheColours(ColorScheme preferred, string other)
    {
        await using var visit = await browsing.Open(Route.Home, Place.Disk, new() { ColorScheme = preferred });
        var before = await visit.Page.Style("body", "background-color");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"{other} colours" }).ClickAsync();

        var chosen = await visit.Page.Style("body", "background-color");
        chosen.ShouldNotBe(before);
        await visit.Page.ReloadAsync();
        (await visit.Page.Style("body", "background-color")).ShouldBe(chosen);
    }

    [Fact]
    public async Task TheChoiceHoldsOnEveryPage()
    {
        await using var visit = await browsing.Open(Route.Home, Place.Repository);
        await visit.Page.Locator("[data-theme-button]").ClickAsync();
        var chosen = await visit.Page.Style("body", "background-color");

        await visit.Page.GotoAsync(browsing.Site.At(Place.Repository, Route.About).AbsoluteUri);

        (await visit.Page.Style("body", "background-color")).ShouldBe(chosen);
    }
}
