using Microsoft.CodeAnalysis;
using SiteGen.Generator.Code;
using SiteGen.Generator.Facts;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;

namespace SiteGen.Generator;

/// <summary>Turns earnings-call transcripts into typed data: calls, turns, people, exchanges.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SiteGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Where the generated code lives
        var space = context
            .AnalyzerConfigOptionsProvider.Select(static (options, _) => SeedFiles.NamespaceOf(options))
            .WithTrackingName(Stages.Namespace);

        // Take the transcripts, and what people decided beside them
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var seeds = files
            .Where(static file => SeedFiles.KindOf(file.Left, file.Right) == SeedKind.Transcript)
            .Select(static (file, _) => file.Left)
            .WithTrackingName(Stages.Seeds);
        var decisions = files
            .Where(static file => SeedFiles.KindOf(file.Left, file.Right) == SeedKind.Decisions)
            .Select(static (file, _) => file.Left)
            .Select(static (text, cancellation) => DecisionReader.Read(text.Path, text.GetText(cancellation)))
            .Collect()
            .Select(static (parts, _) => Decisions.Join(parts))
            .WithTrackingName(Stages.Decisions);

        var metrics = files
            .Where(static file => SeedFiles.KindOf(file.Left, file.Right) == SeedKind.Metrics)
            .Select(static (file, _) => file.Left)
            .Select(static (text, cancellation) => MetricsReader.Read(text.Path, text.GetText(cancellation)))
            .Collect()
            .Select(static (parts, _) => Metrics.Join(parts))
            .WithTrackingName(Stages.Metrics);
        var setup = decisions.Combine(metrics).Select(static (both, _) => new Setup(both.Left.Calls, both.Right));

        // Read every seed into a call, keeping what was wrong with it
        var readings = seeds
            .Combine(setup)
            .Select(static (seed, cancellation) => SeedReading.Read(seed.Left, seed.Right, cancellation))
            .WithTrackingName(Stages.Readings);

        // Find out which call each is, and who everyone is across calls
        var corpus = readings
            .Select(static (reading, _) => reading.Call)
            .Where(static call => call is not null)
            .Collect()
            .Combine(decisions)
            .Select(static (all, _) => CorpusReader.Read(all.Left!, all.Right))
            .WithTrackingName(Stages.Corpus);

        // Report what was wrong; positions stop here
        var findings = readings.SelectMany(static (reading, _) => reading.Findings).WithTrackingName(Stages.Findings);
        var corpusFindings = corpus.SelectMany(static (all, _) => all.Findings);
        context.RegisterSourceOutput(
            findings,
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic())
        );
        context.RegisterSourceOutput(
            corpusFindings,
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic())
        );

        // State every call, what was found in it, everyone and every firm in C#
        var calls = corpus.SelectMany(static (all, _) => all.Calls).WithTrackingName(Stages.Calls);
        var callFindings = readings
            .Collect()
            .Combine(corpus)
            .SelectMany(static (all, _) => CallFindings.Of(all.Left, all.Right))
            .WithTrackingName(Stages.CallFindings);
        var callFacts = readings
            .Collect()
            .Combine(corpus)
            .SelectMany(static (all, _) => CallFacts.Of(all.Left, all.Right))
            .WithTrackingName(Stages.CallFacts);
        context.RegisterSourceOutput(
            callFacts.Combine(space),
            static (output, call) =>
                output.AddSource($"Calls.{call.Left.Member}.Facts.g.cs", FactsCode.Write(call.Left, call.Right))
        );
        var metricsFindings = metrics.SelectMany(static (all, _) => all.Findings);
        context.RegisterSourceOutput(
            metricsFindings,
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic())
        );
        var members = corpus.Select(static (all, _) => all.Calls.Select(call => call.Member).ToEquatableArray());
        context.RegisterSourceOutput(
            calls.Combine(space),
            static (output, call) =>
                output.AddSource($"Calls.{call.Left.Member}.g.cs", CallCode.Write(call.Left, call.Right))
        );
        context.RegisterSourceOutput(
            callFindings.Combine(space),
            static (output, call) =>
                output.AddSource($"Calls.{call.Left.Member}.Findings.g.cs", FindingsCode.Write(call.Left, call.Right))
        );
        context.RegisterSourceOutput(
            members.Combine(space),
            static (output, all) => output.AddSource("Calls.g.cs", CallsCode.Write(all.Left, all.Right))
        );
        context.RegisterSourceOutput(
            corpus.Combine(space),
            static (output, all) =>
            {
                output.AddSource("People.g.cs", PeopleCode.Write(all.Left, all.Right));
                output.AddSource("Firms.g.cs", FirmsCode.Write(all.Left.Firms, all.Right));
            }
        );
    }
}
