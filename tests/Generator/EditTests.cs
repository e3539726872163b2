using Microsoft.CodeAnalysis;

namespace SiteGen.Tests.Generator;

/// <summary>What an edit may redo. Build runs everything twice and checks that the second run makes nothing anew.</summary>
public sealed class EditTests
{
    private readonly SeedFile first = Samples.File("first.txt", Samples.First);
    private readonly SeedFile second = Samples.File("second.txt", Samples.Second);
    private readonly SeedFile other = Samples.File("other.txt", Samples.Other);
    private readonly Build build = new();

    [Fact]
    [Trait("Fault", "G07")]
    public void AnUnrelatedEditOfCodeReadsNothingAgain()
    {
        _ = build.Run(first, second);

        _ = build.Edit("class Program { static void Main() { int one = 1; } }").Run(first, second);

        first.Reads.ShouldBe(1);
        build.Reasons("Readings").ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
        build.SourcesWritten.ShouldBe(0);
    }

    [Fact]
    [Trait("Fault", "G07")]
    public void OneChangedWordReadsOneSeedAndEmitsOneCompany()
    {
        var before = build.Run(first, second, other).Sources;

        _ = build.Run(
            first,
            Samples.File("second.txt", Samples.Second.Replace("even more", "much more", StringComparison.Ordinal)),
            other
        );

        Fresh("Readings").ShouldBe(1);
        Fresh("Companies").ShouldBe(1);
        first.Reads.ShouldBe(1);
        other.Reads.ShouldBe(1);
        Changed(before).ShouldBe(["Calls.AldgatePaper.g.cs"]);
        build.SourcesWritten.ShouldBe(1);
    }

    [Fact]
    public void ABlankLineMovesPlacesAndNoName()
    {
        var before = build.Run(first, second, other).Sources;

        _ = build.Run(first, Samples.File("second.txt", "\n" + Samples.Second), other);

        Fresh("Readings").ShouldBe(1);
        Fresh("Companies").ShouldBe(1);
        Changed(before).ShouldBe(["Calls.AldgatePaper.g.cs", "People.g.cs"]);
        build.SourcesWritten.ShouldBe(2);
    }

    [Fact]
    public void ADeletedSeedTakesItsCallWithIt()
    {
        var before = build.Run(first, second, other).Sources;

        _ = build.Run(first, second);

        first.Reads.ShouldBe(1);
        build.Sources.Keys.ShouldNotContain("Calls.BrindleYarn.g.cs");
        build.Sources.Keys.ShouldContain("Calls.AldgatePaper.g.cs");
        Changed(before).ShouldBe(["Calls.g.cs", "Firms.g.cs", "People.g.cs"]);
    }

    [Fact]
    public void ARenamedSeedIsReadOnceMoreUnderItsNewName()
    {
        _ = build.Run(first, second);

        _ = build.Run(first, Samples.File("renamed.txt", Samples.Second));

        first.Reads.ShouldBe(1);
        build.Sources["Calls.AldgatePaper.g.cs"].ShouldContain("\trenamed.txt\t");
        build.Sources.Values.ShouldAllBe(source => !source.Contains("second.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void AnEditedDecisionReadsNoSeedAgain()
    {
        _ = build.Run(first, second, Samples.File("people.txt", ""));

        _ = build.Run(first, second, Samples.File("people.txt", "Ines Okafor = Ines Okafor\n"));

        first.Reads.ShouldBe(1);
        Fresh("Readings").ShouldBe(0);
    }

    private int Fresh(string stage) =>
        build
            .Reasons(stage)
            .Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private IEnumerable<string> Changed(IReadOnlyDictionary<string, string> before) =>
        build
            .Sources.Where(source => !before.TryGetValue(source.Key, out var old) || old != source.Value)
            .Select(source => source.Key)
            .Order(StringComparer.Ordinal);
}
