using Microsoft.CodeAnalysis;
using SiteGen.Generator.Findings;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Findings;

/// <summary>The examples of docs/diagnostics are the rules' tests.</summary>
public sealed class DiagnosticPagesTests
{
    // Too large for a page: NothingToReadTests has it. Said before the compiler runs: LinkTests has it. And caused by no
    // text that we know of: FailureTests has it.
    private static readonly string[] WithoutExamples = ["CALL025", "CALL026", "CALL099"];

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    public static TheoryData<string> Codes => new(Rules.All.Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string> CodesWithExamples =>
        new(Rules.All.Keys.Except(WithoutExamples).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void TheBadExampleIsReportedAsThePageSaysAndTheGoodOneIsNot(string code)
    {
        var page = Page(code);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            page.Record();
            page = Page(code);
        }

        page.Console.ShouldNotBeEmpty();
        page.Says(page.Bad).ShouldBe(page.Console);
        page.Good.ShouldNotBeEmpty();
        page.Says(page.Good).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void ARuleHasItsPageItsReleaseAndItsPlaceInTheTargets(string code)
    {
        var rule = Rules.Of(code);

        Page(code).Title.ShouldBe($"# {code}: {rule.Title}");
        rule.HelpLinkUri.ShouldBe($"docs/diagnostics/{code}.md");
        rule.IsEnabledByDefault.ShouldBeTrue();
        rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)
            .ShouldBe(rule.DefaultSeverity == DiagnosticSeverity.Error);
        File.ReadAllText(Path.Combine(Generator, "AnalyzerReleases.Unshipped.md"))
            .ShouldContain($"\n{code} | Transcripts | {rule.DefaultSeverity} | {rule.Title}\n");
        NotAsErrors().Contains(code).ShouldBe(rule.DefaultSeverity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void EveryPageHasItsRule() =>
        Directory
            .EnumerateFiles(Folder, "CALL*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal)
            .ShouldBe(Rules.All.Keys.Order(StringComparer.Ordinal));

    private static string Generator => Path.Combine(Repository.Root, "generator", "SiteGen.Generator");

    private static string[] NotAsErrors() =>
        [
            .. File.ReadAllLines(Path.Combine(Generator, "build", "SiteGen.Generator.targets"))
                .Where(line => line.Contains("<WarningsNotAsErrors>", StringComparison.Ordinal))
                .SelectMany(line => line.Split(';', '<')),
        ];

    private static DiagnosticPage Page(string code) => new(Path.Combine(Folder, code + ".md"));
}
