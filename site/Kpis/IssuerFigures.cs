namespace SiteGen.Site.Kpis;

/// <summary>What the facts of one company make: its table, and its promises.</summary>
/// <param name="Table">The key figures.</param>
/// <param name="Promises">The promises, in the order given.</param>
public sealed record IssuerFigures(KpiTable Table, IReadOnlyList<Promise> Promises)
{
    /// <summary>The company.</summary>
    public string Issuer => Table.Issuer;

    /// <summary>The promises of one call.</summary>
    public IReadOnlyList<Promise> In(EarningsCall call) => [.. Promises.Where(promise => promise.Call == call)];

    internal static IssuerFigures Make(IEnumerable<EarningsCall> calls)
    {
        EarningsCall[] all = [.. calls];
        return new(KpiTable.Make(all), GuidanceTracker.Track(all));
    }
}
