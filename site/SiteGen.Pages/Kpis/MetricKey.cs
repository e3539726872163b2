namespace SiteGen.Site.Kpis;

/// <summary>What must be equal for two figures to be like with like.</summary>
/// <param name="Concept">What is measured.</param>
/// <param name="Scope">The part of the business, see <see cref="Fact.Part"/>.</param>
/// <param name="Basis">The basis, see <see cref="Bases.Of"/>.</param>
/// <param name="Comparison">What a change is measured against.</param>
/// <param name="Unit">The unit.</param>
public sealed record MetricKey(string Concept, string Scope, string Basis, string Comparison, string Unit)
{
    /// <summary>The key of a fact.</summary>
    public static MetricKey Of(Fact fact) => new(fact.Concept, fact.Part, Bases.Of(fact), fact.Comparison, fact.Unit);
}
