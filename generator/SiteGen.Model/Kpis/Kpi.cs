namespace SiteGen;

/// <summary>A key figure that can be asked of any call.</summary>
/// <typeparam name="T">Its unit.</typeparam>
/// <param name="Concept">What is measured, as <see cref="Fact.Concept"/> has it.</param>
/// <param name="Scope">The part of the business, as <see cref="Fact.Scope"/> has it.</param>
/// <param name="Basis">The basis; null for the one that a plain name means, see <see cref="Of"/>.</param>
/// <param name="Comparison">What a change is measured against: <c>YoY</c>, <c>QoQ</c>; empty for what is no change.</param>
public sealed record Kpi<T>(string Concept, string Scope = "total", string? Basis = null, string Comparison = "")
    where T : struct, IUnit<T>
{
    // What a name without a basis means in a report, first.
    private static readonly string[] Plainest = ["", "gaap", "reported", "non-gaap", "organic"];

    /// <summary>The same for a part of the business, as printed.</summary>
    public Kpi<T> For(string scope) => this with { Scope = scope };

    /// <summary>The same on another basis: <c>gaap</c>, <c>non-gaap</c>, <c>reported</c>, <c>organic</c>.</summary>
    public Kpi<T> On(string basis) => this with { Basis = basis };

    /// <summary>
    /// What the call states for its own quarter. Where no basis is asked for and the call states several, the first of:
    /// none named, GAAP, reported, non-GAAP, organic, any other; the fact tells which.
    /// </summary>
    public Stated<T> Of(EarningsCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var part = PartKey.Of(Scope);
        var figures =
            from fact in call.Facts
            where fact.IsHeadline && fact.Concept == Concept && fact.Comparison == Comparison
            where fact.Part == part
            where Basis is null || fact.Basis == Basis
            orderby Array.IndexOf(Plainest, fact.Basis) is var rank && rank < 0 ? Plainest.Length : rank
            select Read(fact);
        return figures.OfType<Stated<T>>().FirstOrDefault() ?? new NotStated<T>();
    }

    private static Figure<T>? Read(Fact fact) =>
        fact.Value is { } number && T.Read(number, fact.Unit) is { } value ? new(value, fact) : null;
}
