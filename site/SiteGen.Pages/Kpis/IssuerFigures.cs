namespace SiteGen.Site.Kpis;

/// <summary>What the facts of one company make: its table, and what it guides.</summary>
/// <param name="Table">The key figures.</param>
/// <param name="Guided">What is guided, in the order given.</param>
public sealed record IssuerFigures(KpiTable Table, IReadOnlyList<GuidedFigure> Guided)
{
    /// <summary>The company.</summary>
    public string Issuer => Table.Issuer;

    /// <summary>What one call guides.</summary>
    public IReadOnlyList<GuidedFigure> In(EarningsCall call) => [.. Guided.Where(one => one.Call == call)];

    internal static IssuerFigures Make(IEnumerable<EarningsCall> calls)
    {
        EarningsCall[] all = [.. calls];
        return new(KpiTable.Make(all), GuidanceTracker.Track(all));
    }
}
