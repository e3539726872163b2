using SiteGen.Site.Plan;

namespace SiteGen.Site.Kpis;

/// <summary>What the facts of a corpus make, computed once and only where a page asks.</summary>
public sealed class Figures
{
    private readonly Lazy<IReadOnlyList<IssuerFigures>> issuers;
    private readonly Lazy<Dictionary<string, IssuerFigures>> byName;
    private readonly Lazy<IReadOnlyList<Metric>> metrics;
    private readonly Lazy<ILookup<EarningsCall, Finding>> disagreements;

    private Figures(Corpus corpus)
    {
        issuers = new(() =>
            [
                .. corpus
                    .Calls.GroupBy(call => call.Issuer, StringComparer.Ordinal)
                    .OrderBy(calls => calls.Key, StringComparer.Ordinal)
                    .AsParallel()
                    .AsOrdered()
                    .Select(IssuerFigures.Make),
            ]
        );
        byName = new(() => Issuers.ToDictionary(issuer => issuer.Issuer, StringComparer.Ordinal));
        metrics = new(() => Metric.All(corpus.Calls));
        disagreements = new(() =>
            Issuers
                .SelectMany(issuer => Disagreements.Of(issuer.Table.Relations))
                .ToLookup(found => found.Call, found => found.Finding)
        );
    }

    /// <summary>The figures of a corpus.</summary>
    public static Figures Of(Corpus corpus) => new(corpus);

    /// <summary>The companies, in the order of their names.</summary>
    public IReadOnlyList<IssuerFigures> Issuers => issuers.Value;

    /// <summary>Whether there is one company, so that it need not be named.</summary>
    public bool HasOneIssuer => Issuers.Count == 1;

    /// <summary>The metrics that have a page.</summary>
    public IReadOnlyList<Metric> Metrics => metrics.Value;

    /// <summary>The companies that state a metric.</summary>
    public IReadOnlyList<IssuerFigures> Stating(Metric metric) => [.. Issuers.Where(issuer => metric.Of(issuer).Any())];

    /// <summary>What was found in a call: by reading it, then by comparing its figures with those of other calls.</summary>
    public IReadOnlyList<Finding> FindingsOf(EarningsCall call) =>
        [.. call.Findings.Concat(Compared(call)).OrderBy(Place)];

    /// <summary>What was found by comparing figures.</summary>
    public IEnumerable<Finding> Compared(EarningsCall call) => disagreements.Value[call];

    /// <summary>The figures of the company of a call.</summary>
    public IssuerFigures Of(EarningsCall call) => byName.Value[call.Issuer];

    private static (int Line, int Start, string Code) Place(Finding finding) =>
        (finding.Span.Line, finding.Span.Start, finding.Code);
}
