using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Hostile;

[Collection(BrowserTests.Name)]
public sealed class HostileTextTests(Browsing browsing) : IDisposable
{
    // Every element with its attributes' names, in the order of the document.
    private const string ReadElements =
        "() => [...document.querySelectorAll('*')].map(e => [e.localName, ...e.getAttributeNames()].join(' '))";

    // Every text but the hashes of the sources, which differ, and the marks that keep names apart.
    private const string ReadText = """
        () => {
          document.querySelectorAll(".hash").forEach(e => e.remove());
          return document.body.textContent.replace(/[\u2068\u2069]/g, "");
        }
        """;

    // Texts that can turn round what follows: in their block, or in the same text without a mark between.
    // " Inc." is part of the name as stated.
    private const string ReadLeaks = """
        turner => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const leaks = [];
          while (texts.nextNode()) {
            const text = texts.currentNode;
            let block = text.parentElement;
            while (getComputedStyle(block).display === "inline" && block.localName !== "bdi") block = block.parentElement;
            const isAlone = block.textContent.trim() === text.data.trim() && !/ end(?! Inc)[^\u2069]*\w/.test(text.data);
            if (text.data.includes(turner) && !isAlone) leaks.push(block.outerHTML);
          }
          return leaks;
        }
        """;

    private readonly HostileSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    [Trait("Fault", "I01")]
    public async Task NothingRunsAndNoElementComesFromText()
    {
        foreach (var page in Pages)
        {
            await using var attacked = await Open(site.Attacked, page);
            await using var harmless = await Open(site.Harmless, page);

            attacked.Faults.ShouldBeEmpty(page.Path);
            (await attacked.Page.EvaluateAsync<bool>("() => 'attacked' in window")).ShouldBeFalse(page.Path);
            (await Elements(attacked.Page)).ShouldBe(await Elements(harmless.Page), page.Path);
            Attack.Disarm(await Text(attacked.Page)).ShouldBe(Attack.Disarm(await Text(harmless.Page)), page.Path);
        }
    }

    [Theory]
    [Trait("Fault", "I01")]
    [InlineData("lead", ".turn h3")]
    [InlineData("title", ".turn .role")]
    [InlineData("words", ".original")]
    [InlineData("translation", ".translation")]
    [InlineData("firm", ".asker .role")]
    [InlineData("site", ".site-title")]
    public async Task TheTextStandsOnThePageAsItIs(string field, string selector)
    {
        await using var visit = await Open(site.Attacked, Route.Call(site.Plan.Corpus.Calls[0]));

        var texts = await visit.Page.Seen(selector);

        texts.ShouldContain(text => text.Contains(Attack.In(field), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Fault", "I06")]
    public async Task NamesCannotTurnTheLineAroundThem()
    {
        var leaks = new List<string>();
        foreach (var page in Pages)
        {
            await using var visit = await Open(site.Attacked, page);
            leaks.AddRange(await visit.Page.EvaluateAsync<string[]>(ReadLeaks, Attack.Override.ToString()));
        }

        leaks.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAttackThatGetsThroughIsSeen()
    {
        await using var visit = await Visit.Begin(browsing.Browser, site.Attacked);

        await visit.Page.SetContentAsync($"<p>{Attack.In("words")}</p>");

        (await visit.Page.EvaluateAsync<bool>("() => 'attacked' in window")).ShouldBeTrue();
        visit.Faults.ShouldContain(fault => fault.StartsWith("dialog", StringComparison.Ordinal));
    }

    private IEnumerable<Route> Pages => site.Plan.Files.OfType<PlannedPage>().Select(page => page.Route);

    private async Task<Visit> Open(Uri folder, Route page)
    {
        var visit = await Visit.Begin(browsing.Browser, folder);
        await visit.Page.GotoAsync(new Uri(folder, page.Path).AbsoluteUri);
        return visit;
    }

    private static Task<string[]> Elements(IPage page) => page.EvaluateAsync<string[]>(ReadElements);

    private static Task<string> Text(IPage page) => page.EvaluateAsync<string>(ReadText);
}
