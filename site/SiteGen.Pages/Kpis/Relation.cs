namespace SiteGen.Site.Kpis;

/// <summary>A stated figure that other stated figures imply.</summary>
/// <param name="Kind">How they imply it.</param>
/// <param name="Stated">The figure that is checked.</param>
/// <param name="Of">The figure that it is of: the later amount, or the part.</param>
/// <param name="Against">The earlier amount, or the whole.</param>
/// <param name="Said">What the stated figure may mean within the precision of its words.</param>
/// <param name="Computed">What the other two make of it within theirs.</param>
/// <param name="Value">What they make of it as they stand.</param>
public sealed record Relation(
    RelationKind Kind,
    Fact Stated,
    Fact Of,
    Fact Against,
    Interval Said,
    Interval Computed,
    decimal Value
)
{
    /// <summary>Whether the figures agree within the precision of their words.</summary>
    public Verdict Verdict => Said.Meets(Computed) ? Verdict.Reconciles : Verdict.Disagrees;
}

/// <summary>How two figures imply a third.</summary>
public enum RelationKind
{
    /// <summary>Growth of an amount, in percent.</summary>
    Growth,

    /// <summary>Change of a rate, in basis points.</summary>
    Change,

    /// <summary>A part of a whole, in percent.</summary>
    Share,
}

/// <summary>What a check found.</summary>
public enum Verdict
{
    /// <summary>The figures agree within the precision of their words.</summary>
    Reconciles,

    /// <summary>No reading of the words makes them agree.</summary>
    Disagrees,
}
