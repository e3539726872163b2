using Microsoft.CodeAnalysis;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Facts;
using SiteGen.Generator.Findings;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;

namespace SiteGen.Generator;

/// <summary>A failure of ours is an error on the file that it happened on, and the other files go on.</summary>
internal static class Guard
{
    public static Task<SeedReading> BeginRead(AdditionalText text, Setup setup, CancellationToken cancellation) =>
        Task.Run(
            () =>
                Try(
                    text.Path,
                    () => SeedReading.Read(text, setup, cancellation),
                    failure => SeedReading.Failed([failure])
                ),
            cancellation
        );

    public static Decisions ReadDecisions(AdditionalText text, CancellationToken cancellation) =>
        Try(
            text.Path,
            () => DecisionReader.Read(text.Path, text.GetText(cancellation)),
            failure => Decisions.None with { Findings = new([failure]) }
        );

    public static Metrics ReadMetrics(AdditionalText text, CancellationToken cancellation) =>
        Try(
            text.Path,
            () => MetricsReader.Read(text.Path, text.GetText(cancellation)),
            failure => Metrics.None with { Findings = new([failure]) }
        );

    /// <summary>Compares all calls; where that fails, those that fail by themselves are left out.</summary>
    /// <param name="calls">The calls.</param>
    /// <param name="compare">What compares them.</param>
    public static Corpus Compare(IReadOnlyList<CallReading> calls, Func<IReadOnlyList<CallReading>, Corpus> compare) =>
        Try("", () => compare(calls), failure => CompareSound(calls, compare, failure));

    /// <summary>Adds a source; where it cannot be written, an error on the file that it states.</summary>
    public static void Add(SourceProductionContext output, string path, string name, Func<string> write)
    {
        var (source, failure) = Try<(string?, Finding?)>(path, () => (write(), null), failure => (null, failure));
        if (source is not null)
        {
            output.AddSource(name, source);
        }

        if (failure is not null)
        {
            output.ReportDiagnostic(failure.ToDiagnostic());
        }
    }

    private static Corpus CompareSound(
        IReadOnlyList<CallReading> calls,
        Func<IReadOnlyList<CallReading>, Corpus> compare,
        Finding failure
    )
    {
        var failures = calls
            .Select(call => Try<Finding?>(call.Path, () => compare([call]) is null ? failure : null, alone => alone))
            .ToArray();
        var sound = calls.Where((_, i) => failures[i] is null).ToArray();
        var rest = sound.Length < calls.Count ? Try("", () => compare(sound), _ => Corpus.None) : Corpus.None;
        var reported = failures.OfType<Finding>().DefaultIfEmpty(failure with { Place = Place.Top(calls[0].Path) });
        return rest with { Findings = rest.Findings.Concat(reported).ToEquatableArray() };
    }

    private static T Try<T>(string path, Func<T> read, Func<Finding, T> failed)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var what = exception.GetType().Name + ": " + exception.Message;
            return failed(Finding.Of(SeedRules.InternalFailure, Place.Top(path), what));
        }
    }
}
