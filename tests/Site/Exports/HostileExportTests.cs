using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Site.Checks;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Tests.Site.Exports;

/// <summary>Every file beside the pages, made of names, titles and text that would do harm where they are trusted.</summary>
public sealed class HostileExportTests
{
    private static readonly Regex Called = new("^searched\\((.*)\\);\\n$", RegexOptions.Singleline);

    private static readonly Regex LinkedData = new(
        "<script type=\"application/ld&#x2B;json\">(.*?)</script>",
        RegexOptions.Singleline
    );

    private static readonly Regex Link = new("(?<!\\\\)\\]\\((.*?)\\)");

    private static readonly Regex SafePath = new("^[A-Za-z0-9._/-]+$");

    private const string Attack =
        "=cmd|'/C calc'!A0 </script><script>alert(1)</script> ]]> --> &lt; \" ' `](javascript:alert(1)) ${alert(1)} "
        + "../../x C:\\x %2e%2e \u2028\u2029\u202e \\u003c";

    private static readonly Corpus Corpus = Make();

    private static readonly Dictionary<string, string> Files = SiteRenderer
        .Render(SitePlan.Make(Corpus, RealAssets.All))
        .ToDictionary(file => file.Route.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));

    [Fact]
    [Trait("Fault", "I01")]
    public void XmlSaysItAndNothingElse()
    {
        var feed = XDocument.Parse(Files["feed.xml"]);

        feed.Descendants().Select(one => one.Name.LocalName).ShouldNotContain("script");
        feed.Root!.Elements().First(one => one.Name.LocalName == "title").Value.ShouldBe("title " + Attack);
        feed.Descendants().ShouldContain(one => one.Value.StartsWith("issuer " + Attack, StringComparison.Ordinal));
        XDocument.Parse(Files["sitemap.xml"]).Descendants().Count().ShouldBeGreaterThan(5);
    }

    [Fact]
    [Trait("Fault", "I01")]
    public void JsonSaysItAndHoldsNoMarkup()
    {
        var files = Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)).ToArray();

        files.Length.ShouldBeGreaterThan(1);
        foreach (var (path, text) in files)
        {
            Strings(JsonDocument.Parse(text).RootElement)
                .Any(said => said.Contains(Attack, StringComparison.Ordinal))
                .ShouldBeTrue(path);
            text.IndexOfAny(['<', '>', '&', '\u2028', '\u2029']).ShouldBe(-1, path);
        }
    }

    [Fact]
    [Trait("Fault", "I01")]
    public void TheSearchIndexIsACallOfOneFunctionWithJson()
    {
        var files = Files.Where(file => Called.IsMatch(file.Value)).ToArray();

        files.Length.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var (path, text) in files)
        {
            var arguments = JsonDocument.Parse($"[{Called.Match(text).Groups[1].Value}]").RootElement;
            arguments.GetArrayLength().ShouldBe(4, path);
            text.IndexOfAny(['<', '>', '\u2028', '\u2029']).ShouldBe(-1, path);
        }
    }

    [Fact]
    [Trait("Fault", "I01")]
    public void DataInPagesIsJsonThatCannotEndItsElement()
    {
        var found = Files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => LinkedData.Matches(file.Value))
            .ToArray();

        found.ShouldNotBeEmpty();
        found.ShouldAllBe(data =>
            JsonDocument.Parse(data.Groups[1].Value).RootElement.ValueKind == JsonValueKind.Object
        );
        found.ShouldContain(data =>
            Said(data.Groups[1].Value).Any(said => said.Contains(Attack, StringComparison.Ordinal))
        );
    }

    [Fact]
    [Trait("Fault", "I01")]
    public void NoLinkForLanguageModelsIsOfItsMaking()
    {
        var links = Link.Matches(Files["llms.txt"]).Select(link => link.Groups[1].Value).ToArray();

        links.Length.ShouldBeGreaterThan(5);
        links.ShouldAllBe(link => link.StartsWith("https://acme.example/", StringComparison.Ordinal));
        Files["llms.txt"].Split('\n').ShouldAllBe(line => line.Length == 0 || "#>-".Contains(line[0]));
    }

    // Tables are data: what a spreadsheet would take for a formula is kept as it is. See docs/decisions/0003-csv.md.
    [Fact]
    [Trait("Fault", "I01")]
    public void TablesHoldItAsItIs()
    {
        var found = CsvReader.Read(Files["data/findings.csv"]).SelectMany(row => row.Values);
        var turns = CsvReader.Read(Files["data/turns.csv"]).SelectMany(row => row.Values);

        found.ShouldContain(Attack);
        turns.ShouldContain("role " + Attack);
        SiteCheck.Check(Corpus, SiteRenderer.Render(SitePlan.Make(Corpus, RealAssets.All)));
    }

    [Fact]
    [Trait("Fault", "S01")]
    public void NoFileHasANameOfItsMaking() =>
        Files.Keys.ShouldAllBe(path => SafePath.IsMatch(path) && !path.Contains("..", StringComparison.Ordinal));

    private static Corpus Make()
    {
        var call = new CallBuilder("issuer " + Attack, 2025, 1)
            .Turn("lead " + Attack, PersonType.Executive, "role " + Attack, null, Attack, "Costs " + Attack)
            .Turn("asker " + Attack, PersonType.Analyst, null, "firm " + Attack, "Why " + Attack)
            .Turn("lead " + Attack, PersonType.Executive, "role " + Attack, null, "So " + Attack)
            .Exchange([1], [2])
            .Revenue(0, "1134000000")
            .Finding("CALL009", Attack, 1)
            .Build();
        return Samples.Of(call) with { Title = "title " + Attack, Url = new("https://acme.example/") };
    }

    private static List<string> Said(string json) => [.. Strings(JsonDocument.Parse(json).RootElement)];

    private static IEnumerable<string> Strings(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => value.EnumerateObject().SelectMany(one => Strings(one.Value)),
            _ => [],
        };
}
