using System.Globalization;
using Microsoft.CodeAnalysis;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class NothingToReadTests
{
    [Theory]
    [Trait("Fault", "B06")]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n \n\t\n")]
    [InlineData("Operator\n")]
    [InlineData("Ines Okafor - Chief Executive Officer")]
    public void AFileWithoutATranscriptIsAnErrorAtItsTopAndTheOthersAreRead(string text)
    {
        var build = new Build().Run(Samples.File("empty.txt", text), Samples.File("first.txt", Samples.First));

        var error = build.Diagnostics.ShouldHaveSingleItem();
        (error.Id, error.Severity).ShouldBe(("CALL003", DiagnosticSeverity.Error));
        error.Location.GetLineSpan().StartLinePosition.ShouldBe(new(0, 0));
        build.Sources.Keys.ShouldContain("Calls.AldgatePaper.g.cs");
    }

    [Fact]
    [Trait("Fault", "B07")]
    public void ALineOfTenMegabytesIsRead()
    {
        var line = string.Concat(Enumerable.Repeat("We made paper. ", 700_000)).Trim();

        var call = Read.Call(Samples.First.Replace("Nine million reams, Tom.", line, StringComparison.Ordinal));

        call.Paragraphs[^1].ShouldBe([line]);
    }

    [Fact]
    [Trait("Fault", "B07")]
    public void ALargerFileIsAnErrorAtItsTopAndTheOthersAreRead()
    {
        var text = Samples.Second + string.Concat(Enumerable.Repeat("We made paper.\n", 1_100_000));

        var build = new Build().Run(Samples.File("large.txt", text), Samples.File("first.txt", Samples.First));

        var error = build.Diagnostics.ShouldHaveSingleItem();
        (error.Id, error.Severity).ShouldBe(("CALL025", DiagnosticSeverity.Error));
        error.Location.GetLineSpan().StartLinePosition.ShouldBe(new(0, 0));
        error
            .GetMessage(CultureInfo.InvariantCulture)
            .ShouldBe(
                FormattableString.Invariant(
                    $"The file holds {text.Length:N0} characters, a transcript at most 16,000,000. Give every call a file of its own"
                )
            );
        build.Sources.Keys.ShouldContain("Calls.AldgatePaper.g.cs");
    }
}
