using SiteGen.Browser.Tests.Pages;
using SiteGen.Browser.Tests.Sites;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Reading;

[Collection(BrowserTests.Name)]
public sealed class WithoutJavaScriptTests(Browsing browsing)
{
    // What the stylesheet alone makes work is alive.
    private const string Controls = "button, input:not(.only > *), select, textarea, [role=button], [contenteditable]";

    private static readonly BrowserNewContextOptions Off = new() { JavaScriptEnabled = false };

    public static TheoryData<string> Calls => ["call in one language", "call in two languages"];

    [Theory]
    [Trait("Fault", "A03")]
    [MemberData(nameof(Calls))]
    public async Task EveryWordOfACallIsVisible(string kind)
    {
        var call = PageKinds.Call(kind);
        await using var visit = await browsing.Open(Route.Call(call), Place.Disk, Off);

        var turns = await visit.Page.Seen(".turn h3");
        var originals = await visit.Page.Seen(".turn .original");
        var translations = await visit.Page.Seen(".turn .translation");

        var paragraphs = call.Turns.SelectMany(turn => turn.Paragraphs).ToList();
        turns.ShouldBe(call.Turns.Select(turn => turn.SpeakerAsPrinted ?? "Unknown speaker"));
        originals.ShouldBe(paragraphs.Select(paragraph => paragraph.Text.Trim()));
        translations.ShouldBe(paragraphs.Select(paragraph => paragraph.Translation?.Text.Trim()).OfType<string>());
    }

    [Theory]
    [Trait("Fault", "A03")]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task NoDeadControlIsShown(string kind)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind), Place.Disk, Off);

        (await visit.Page.Seen(Controls)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task WithItTheControlsAppear(string kind)
    {
        await using var visit = await browsing.Open(PageKinds.Of(kind), Place.Disk);

        (await visit.Page.Seen(Controls)).ShouldContain("Dark");
    }
}
