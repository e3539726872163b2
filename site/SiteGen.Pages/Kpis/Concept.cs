namespace SiteGen.Site.Kpis;

/// <summary>Something that calls measure, as pages name it.</summary>
/// <param name="Id">As facts name it: <c>FreeCashFlow</c>.</param>
/// <param name="Group">The part of the table where it stands.</param>
/// <param name="Name">As a reader says it.</param>
/// <param name="Definition">What it usually means; null where only the company can say.</param>
public sealed record Concept(string Id, KpiGroup Group, string Name, string? Definition)
{
    /// <summary>Its place among all concepts.</summary>
    public int Rank { get; init; }

    /// <summary>Whether less of it is better, so that staying below guidance meets it.</summary>
    public bool IsCost { get; init; }
}

/// <summary>The parts of a table of key figures, in their order.</summary>
public enum KpiGroup
{
    /// <summary>Revenue and growth.</summary>
    Growth,

    /// <summary>Profitability.</summary>
    Profitability,

    /// <summary>Cash.</summary>
    Cash,

    /// <summary>Customers.</summary>
    Customers,

    /// <summary>Capital.</summary>
    Capital,

    /// <summary>What fits nowhere else.</summary>
    Other,
}
