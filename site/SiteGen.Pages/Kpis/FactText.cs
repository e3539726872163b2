namespace SiteGen.Site.Kpis;

/// <summary>What a fact is about, in words.</summary>
public static class FactText
{
    /// <summary>The metric with basis and part: <c>Revenue growth, organic, Cloud</c>.</summary>
    public static string Title(Fact fact) =>
        Join(Concepts.Of(fact.Concept).Name, Bases.Name(fact.Basis), fact.Scope == "total" ? "" : fact.Scope);

    /// <summary>What stands behind a change: its comparison, and its basis where that is not the row's own.</summary>
    public static string Against(Fact change, string basis = "") =>
        Join(change.Comparison, Bases.Of(change) == basis ? "" : Bases.Name(Bases.Of(change)));

    /// <summary>The figure; a change with its sign.</summary>
    public static string Figure(Fact fact) =>
        Concepts.IsChange(fact.Concept) ? FigureText.Change(fact) : FigureText.Of(fact);

    /// <summary>Whether it happened or is guided, and for when: <c>guided for Q4 2025</c>.</summary>
    public static string Status(Fact fact)
    {
        var period = PeriodText.Of(fact.Period);
        return fact.Status switch
        {
            FactStatus.Guidance => $"guided for {period}",
            FactStatus.PriorGuidance => $"guided before, for {period}",
            FactStatus.Target => $"aimed for, {period}",
            _ when fact.Period.Length == 0 => "stated without a period",
            _ => fact.Period == fact.Call.Period.ToString() ? "stated" : $"stated for {period}",
        };
    }

    private static string Join(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));
}
