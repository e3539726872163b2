using SiteGen.Browser.Tests.Pages;
using SiteGen.Browser.Tests.Sites;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests;

/// <summary>The pictures in the documents; <c>UPDATE_PICTURES=1 dotnet test tests/Browser</c> takes them again.</summary>
[Collection(BrowserTests.Name)]
public sealed class PictureTests(Browsing browsing)
{
    private const int Largest = 250 * 1024;
    private const int Width = 1280;

    private static readonly Dictionary<string, (Route Page, string Fragment, int Height)> Views = new()
    {
        ["home.png"] = (Route.Home, "", 900),
        ["call.png"] = (Route.Call(PageKinds.Bilingual), "#question-1", 860),
        ["speaker.png"] = (PageKinds.Of("executive"), "", 900),
    };

    [Theory]
    [InlineData("home.png")]
    [InlineData("call.png")]
    [InlineData("speaker.png")]
    public async Task TheDocumentsShowAPictureOfThePage(string name)
    {
        var (page, fragment, height) = Views[name];
        var file = Path.Join(Repository.Pictures, name);
        await using var visit = await browsing.Open(
            page,
            options: new()
            {
                ViewportSize = new() { Width = Width, Height = height },
                ColorScheme = ColorScheme.Light,
            },
            fragment: fragment
        );

        var picture = await visit.Page.ScreenshotAsync();
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1")
        {
            await File.WriteAllBytesAsync(file, picture);
        }

        // Fonts differ from machine to machine; sizes do not.
        var shown = await File.ReadAllBytesAsync(file);
        Size(shown).ShouldBe(Size(picture));
        shown.Length.ShouldBeLessThan(Largest);
    }

    /// <summary>Width and height, which stand at fixed places in a PNG.</summary>
    private static string Size(byte[] png) => Convert.ToHexString(png.AsSpan(16, 8));
}
