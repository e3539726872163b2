namespace SiteGen.Site.Kpis;

/// <summary>A place where a series stops being comparable.</summary>
/// <param name="Because">The relation that shows it.</param>
/// <param name="From">The last call before it.</param>
/// <param name="To">The first call after it.</param>
public sealed record Break(Relation Because, EarningsCall From, EarningsCall To);
