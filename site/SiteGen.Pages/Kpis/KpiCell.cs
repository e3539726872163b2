namespace SiteGen.Site.Kpis;

/// <summary>What one call states of one metric.</summary>
/// <param name="Call">The call.</param>
/// <param name="Fact">The figure; null where the call does not state it.</param>
/// <param name="Changes">The growth or change of it that the call states.</param>
public sealed record KpiCell(EarningsCall Call, Fact? Fact, IReadOnlyList<Fact> Changes)
{
    /// <summary>Whether the call states neither the figure nor how it changed.</summary>
    public bool IsEmpty => Fact is null && Changes.Count == 0;
}
