using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Tests.Generator;

public sealed class FailureTests
{
    [Theory]
    [Trait("Fault", "G01")]
    [InlineData("broken.txt")]
    [InlineData("people.txt")]
    [InlineData("calls.txt")]
    public void AFailureOfOursIsAnErrorOnThatFileAndTheOthersGoOn(string name)
    {
        var build = new Build().Run(new Throwing("seeds/" + name), Samples.File("first.txt", Samples.First));

        var failure = build.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var only = failure.ShouldHaveSingleItem();
        only.Id.ShouldBe("CALL099");
        only.Location.GetLineSpan().Path.ShouldBe("seeds/" + name);
        only.GetMessage(null).ShouldContain("the disk is gone");
        build.Sources.Keys.ShouldContain("Calls.AldgatePaper.g.cs");
    }

    [Theory]
    [Trait("Fault", "G04")]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Warn)]
    public void NobodyCanSilenceAnError(ReportDiagnostic wish)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["CALL003"] = wish })
            .WithSyntaxTreeOptionsProvider(new Wish(wish));

        var build = new Build(options).Run(Samples.File("empty.txt", ""));

        var found = build.Diagnostics.ShouldHaveSingleItem();
        (found.Id, found.Severity).ShouldBe(("CALL003", DiagnosticSeverity.Error));
    }

    [Fact]
    public void AWarningCanBeSilenced()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(
            new Dictionary<string, ReportDiagnostic> { ["CALL016"] = ReportDiagnostic.Suppress }
        );
        var seed = Samples.File(
            "first.txt",
            Samples.First.Replace("more paper", "more\u200B paper", StringComparison.Ordinal)
        );

        new Build().Run(seed).Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["CALL016"]);
        new Build(options).Run(seed).Diagnostics.ShouldBeEmpty();
    }

    private sealed class Throwing(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("the disk is gone");
    }

    private sealed class Wish(ReportDiagnostic wish) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        ) => TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        )
        {
            severity = wish;
            return true;
        }
    }
}
