namespace SiteGen.Site.Kpis;

/// <summary>A metric with its growth and changes, in all calls of all companies: the subject of a page.</summary>
/// <param name="Concept">What is measured.</param>
/// <param name="ByIssuer">Every statement of it by company, call by call, in the order spoken.</param>
public sealed record Metric(Concept Concept, ILookup<string, Fact> ByIssuer)
{
    /// <summary>The statements of one company, none where it states nothing of it.</summary>
    public IEnumerable<Fact> Of(IssuerFigures company) => ByIssuer[company.Issuer];

    /// <summary>The metrics that the facts state, in the order of the tables.</summary>
    public static IReadOnlyList<Metric> All(IEnumerable<EarningsCall> calls) =>
        [
            .. calls
                .SelectMany(call => call.Facts)
                .Where(fact => fact.Concept != Concepts.Unnamed)
                .GroupBy(fact => Concepts.BaseOf(fact.Concept), StringComparer.Ordinal)
                .Select(facts => new Metric(
                    Concepts.Of(facts.Key),
                    facts.ToLookup(fact => fact.Call.Issuer, StringComparer.Ordinal)
                ))
                .OrderBy(metric => metric.Concept.Rank)
                .ThenBy(metric => metric.Concept.Id, StringComparer.Ordinal),
        ];
}
