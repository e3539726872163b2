using System.Text.RegularExpressions;
using SiteGen.Browser.Tests.Sites;
using SiteGen.Site;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class SearchTests(Browsing browsing)
{
    private static readonly Regex Dense = new("[\u3400-\u9FFF]");

    private static readonly Regex Number = new("^[0-9]+");

    private const double LeastPrecision = 0.98;

    private static readonly string[] English =
    [
        .. "margin margins revenue growth customer customers messaging voice email AI software segment flex usage cash".Split(
            ' '
        ),
        .. "guidance hiring pricing platform developers international organic buyback carrier verify product billion".Split(
            ' '
        ),
        .. "10DLC 2025 18 1.134 communications profitability don't gross".Split(' '),
        "gross margin",
        "free cash flow",
        "non-GAAP income",
        "international messaging",
        "election traffic",
        "\"gross margin\"",
        "\"free cash flow\"",
        "\"net expansion rate\"",
        "\"we're not going to\"",
        "\"thank you\"",
        "\"year over year\"",
        "\"customer engagement\"",
        "\"income from operations\"",
        "nowhere-to-be-found",
    ];

    private static readonly string[] Chinese =
    [
        "營收",
        "毛利率",
        "客戶",
        "人工智慧",
        "自由現金流",
        "收",
        "成長",
        "產品",
        "平台",
        "語音",
        "季度",
        "問題",
        "謝謝",
        "投資",
        "\"自由現金流\"",
    ];

    // In the index a paragraph is one text, followed by its translation.
    private static readonly (string Text, string Translation)[] Paragraphs =
    [
        .. Calls
            .All.SelectMany(call => call.Turns)
            .SelectMany(turn => turn.Paragraphs)
            .Select(paragraph => (Plain(paragraph.Text), Plain(paragraph.Translation?.Text ?? ""))),
    ];

    private const string Ask = """
        query => new Promise(resolve => {
          const root = document.querySelector("[data-search]");
          root.addEventListener("found", ({ detail }) => { if (detail.query === query) resolve(detail.paragraphs); });
          const input = root.querySelector("#q");
          input.value = query;
          input.dispatchEvent(new Event("input", { bubbles: true }));
        })
        """;

    [Theory]
    [InlineData(Place.Disk)]
    [InlineData(Place.Repository)]
    public async Task SearchFindsWhatIsThere(Place place)
    {
        await using var visit = await browsing.Open(Route.Search, place);
        (English.Length + Chinese.Length).ShouldBeGreaterThanOrEqualTo(60);

        foreach (var query in English.Concat(Chinese))
        {
            var found = (await visit.Page.EvaluateAsync<int[]>(Ask, query)).ToHashSet();
            var there = Paragraphs.Index().Where(one => Holds(one.Item, query)).Select(one => one.Index).ToHashSet();

            there.Except(found).ShouldBeEmpty(query);
            if (found.Count > 0)
            {
                ((double)found.Count(there.Contains) / found.Count).ShouldBeGreaterThanOrEqualTo(LeastPrecision, query);
            }
        }

        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task AResultMarksTheWordsAndLeadsToItsParagraph()
    {
        await using var visit = await browsing.Open(Route.Search);
        await visit.Page.Locator("#q").FillAsync("\"free cash flow\"");
        var first = visit.Page.Locator("[data-search] li").First;
        await first.WaitForAsync();

        (await first.Locator("mark").AllTextContentsAsync())
            .Select(mark => mark.ToLowerInvariant())
            .ShouldContain("cash");
        var target = (await first.Locator("a").GetAttributeAsync("href"))!;
        await first.Locator("a").ClickAsync();

        visit.Page.Url.ShouldEndWith(target[target.IndexOf("calls/", StringComparison.Ordinal)..]);
        (await visit.Page.Locator(target[target.IndexOf('#', StringComparison.Ordinal)..]).TextContentAsync())
            .ShouldNotBeNull()
            .ShouldContain("free cash flow", Case.Insensitive);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChoiceNarrowsWhatIsFoundAndStaysInTheAddress()
    {
        await using var visit = await browsing.Open(Route.Search);
        await visit.Page.Locator("#q").FillAsync("margin");
        var all = await Count(visit.Page);

        await visit.Page.Locator("#side").SelectOptionAsync(new SelectOptionValue { Label = "Analysts" });
        await Assertions.Expect(visit.Page.Locator("[role=status]")).Not.ToHaveTextAsync($"{all} paragraphs");

        (await Count(visit.Page)).ShouldBeInRange(1, all - 1);
        visit.Page.Url.ShouldContain("?q=margin&side=");
        await visit.Page.ReloadAsync();
        (await Count(visit.Page)).ShouldBeInRange(1, all - 1);
    }

    internal static async Task<int> Count(IPage page)
    {
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync(Number);
        return int.Parse(
            Number.Match((await page.Locator("[role=status]").TextContentAsync())!).Value,
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    // What the box promises: a word finds the words that begin like it, and its singular or plural.
    private static bool Holds((string Text, string Translation) paragraph, string query)
    {
        var phrase = query.StartsWith('"');
        var parts = phrase ? [query.Trim('"')] : query.Split(' ', '-');
        return parts.All(part =>
        {
            var words = string.Join(@"[^\p{L}\p{Nd}]+", Plain(part).Split(' ').Select(Regex.Escape));
            var pattern =
                Dense.IsMatch(part) ? words
                : phrase ? $@"(?<![\p{{L}}\p{{Nd}}]){words}(?![\p{{L}}\p{{Nd}}])"
                : $@"(?<![\p{{L}}\p{{Nd}}])({words}|{words.TrimEnd('s')}('s)?(?![\p{{L}}\p{{Nd}}]))";
            return Regex.IsMatch(paragraph.Text, pattern) || Regex.IsMatch(paragraph.Translation, pattern);
        });
    }

    private static string Plain(string text) => text.ToLowerInvariant().Replace('\u2019', '\'');
}
