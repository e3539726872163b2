using SiteGen.Site.Kpis;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Kpis;

/// <summary>What is stated of a metric of one company, cut into pages.</summary>
public static class StatementYears
{
    private const int Most = 250;

    /// <summary>The statements, in the order of the calls.</summary>
    public static Years<Fact> Of(Metric metric, IssuerFigures company) =>
        Years.Of(metric.Of(company), fact => fact.Call.Period.Year, Most);
}
