using SiteGen.Site.Plan;

namespace SiteGen.Site.Kpis;

/// <summary>What the facts of a corpus make, computed once and only where a page asks.</summary>
public sealed class Figures
{
    private readonly Lazy<Dictionary<string, IssuerFigures>> issuers;
    private readonly Lazy<IReadOnlyList<Metric>> metrics;

    private Figures(Corpus corpus)
    {
        issuers = new(() =>
            corpus
                .Calls.GroupBy(call => call.Issuer, StringComparer.Ordinal)
                .ToDictionary(calls => calls.Key, IssuerFigures.Make, StringComparer.Ordinal)
        );
        metrics = new(() => Metric.All(corpus.Calls));
    }

    /// <summary>The figures of a corpus.</summary>
    public static Figures Of(Corpus corpus) => new(corpus);

    /// <summary>The companies, in the order of their names.</summary>
    public IReadOnlyList<IssuerFigures> Issuers =>
        [.. issuers.Value.Values.OrderBy(issuer => issuer.Issuer, StringComparer.Ordinal)];

    /// <summary>The metrics that have a page.</summary>
    public IReadOnlyList<Metric> Metrics => metrics.Value;

    /// <summary>The figures of the company of a call.</summary>
    public IssuerFigures Of(EarningsCall call) => issuers.Value[call.Issuer];
}
