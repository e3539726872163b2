using Microsoft.CodeAnalysis;
using SiteGen.Generator.Code;
using SiteGen.Generator.Facts;
using SiteGen.Generator.People;

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
            .Select(Guard.ReadDecisions)
            .Collect()
            .Select(static (parts, _) => Decisions.Join(parts))
            .WithTrackingName(Stages.Decisions);

        var metrics = files
            .Where(static file => SeedFiles.KindOf(file.Left, file.Right) == SeedKind.Metrics)
            .Select(static (file, _) => file.Left)
            .Select(Guard.ReadMetrics)
            .Collect()
            .Select(static (parts, _) => Metrics.Join(parts))
            .WithTrackingName(Stages.Metrics);
        var setup = decisions.Combine(metrics).Select(static (both, _) => new Setup(both.Left.Calls, both.Right));

        // Read every seed into a call with its facts, keeping what was wrong with it: all are begun before one is waited for,
        // so that every core reads
        var readings = seeds
            .Combine(setup)
            .Select(static (seed, cancellation) => Guard.BeginRead(seed.Left, seed.Right, cancellation))
            .Select(static (reading, _) => reading.GetAwaiter().GetResult())
            .WithTrackingName(Stages.Readings);

        // Find out which call each is, and who everyone is across calls
        var corpus = readings
            .Select(static (reading, _) => reading.Call)
            .Where(static call => call is not null)
            .Collect()
            .Combine(decisions)
            .Select(static (all, _) => Guard.Compare(all.Left!, calls => CorpusReader.Read(calls, all.Right)))
            .WithTrackingName(Stages.Corpus);

        // Report what was wrong; positions stop here
        var findings = readings.SelectMany(static (reading, _) => reading.Findings).WithTrackingName(Stages.Findings);
        var corpusFindings = corpus.SelectMany(static (all, _) => all.Findings);
        var metricsFindings = metrics.SelectMany(static (all, _) => all.Findings);
        context.RegisterSourceOutput(
            metricsFindings,
            static (output, one) => output.ReportDiagnostic(one.ToDiagnostic())
        );
        context.RegisterSourceOutput(findings, static (output, one) => output.ReportDiagnostic(one.ToDiagnostic()));
        context.RegisterSourceOutput(
            corpusFindings,
            static (output, one) => output.ReportDiagnostic(one.ToDiagnostic())
        );

        // State the calls of every company, everyone and every firm in C#
        var companies = readings
            .Select(static (reading, _) => (reading.Call?.Path, reading.Facts, reading.Answers, reading.Findings))
            .Collect()
            .Combine(corpus)
            .SelectMany(static (all, _) => Company.Of(all.Left, all.Right))
            .WithTrackingName(Stages.Companies);
        var everyone = corpus.Select(static (all, _) => all.Everyone).WithTrackingName(Stages.Everyone);
        context.RegisterSourceOutput(companies.Combine(space), Sources.AddCompany);
        context.RegisterSourceOutput(everyone.Combine(space), Sources.AddEveryone);
    }
}
