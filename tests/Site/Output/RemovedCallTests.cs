using SiteGen.Site.Checks;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Tests.Site.Output;

/// <summary>Two builds, with one transcript less, or under another name, in the second.</summary>
public sealed class RemovedCallTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private readonly EarningsCall stays = Call("Aldgate", 1, "Ines Okafor", "Tern Bank", "Paper was bought.");
    private readonly EarningsCall goes = Call("Brindle", 2, "Lena Marsh", "Falk Research", "Periwinkle was spun.");

    public void Dispose() => folder.Dispose();

    [Theory]
    [Trait("Fault", "P05")]
    [InlineData("brindle")]
    [InlineData("marsh")]
    [InlineData("falk")]
    [InlineData("periwinkle")]
    public void NoPageIndexSearchShardFeedOrSitemapNamesACallThatIsGone(string word)
    {
        Build(stays, goes);
        Naming(word).ShouldNotBeEmpty();
        folder.Write("output/CNAME", "acme.example");

        Build(stays);

        Naming(word).ShouldBeEmpty();
        folder.Files["CNAME"].ShouldBe("acme.example");
    }

    [Fact]
    [Trait("Fault", "P05")]
    public void EveryKindOfFileNamesACallThatIsThere()
    {
        Build(stays, goes);

        string[] lists = ["index.html", "sitemap.xml", "feed.xml", "llms.txt", "data/calls.csv", "speakers/index.html"];
        lists.ShouldBeSubsetOf(Naming("brindle").Concat(Naming("marsh")));
        Naming("periwinkle").ShouldContain(file => file.StartsWith("search/", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Fault", "P05")]
    public void ACallOfAnotherQuarterThanBeforeStandsOnlyUnderItsNewName()
    {
        Build(stays, goes);

        Build(stays, Call("Brindle", 3, "Lena Marsh", "Falk Research", "Periwinkle was spun."));

        Naming("brindle-2025-q2").ShouldBeEmpty();
        Naming("brindle-2025-q3").ShouldContain("sitemap.xml");
    }

    private void Build(params EarningsCall[] calls)
    {
        var corpus = Samples.Of(calls) with { Url = new("https://acme.example/") };
        var files = SiteRenderer.Render(SitePlan.Make(corpus, RealAssets.All));
        SiteCheck.Check(corpus, files);
        folder.Write(files);
    }

    // Where a word stands, in the name of a file or in it.
    private string[] Naming(string word) =>
        [
            .. folder
                .Files.Where(file => $"{file.Key}\n{file.Value}".Contains(word, StringComparison.OrdinalIgnoreCase))
                .Select(file => file.Key),
        ];

    private static EarningsCall Call(string issuer, int quarter, string chief, string firm, string said) =>
        new CallBuilder(issuer, 2025, quarter)
            .Turn(chief, PersonType.Executive, "Chief Executive Officer", null, said)
            .Turn("Tom Reyes", PersonType.Analyst, null, firm, "Why?")
            .Turn(chief, PersonType.Executive, "Chief Executive Officer", null, "Costs fell.")
            .Exchange([1], [2])
            .Build();
}
