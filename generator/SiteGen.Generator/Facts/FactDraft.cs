namespace SiteGen.Generator.Facts;

/// <summary>A figure with what it measures, while a call is read.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Concept">Name of what it measures.</param>
/// <param name="Measure">What kind of figure that has.</param>
/// <param name="Scope">The part of the business; <c>total</c> for all of it, empty where that is not stated.</param>
/// <param name="Basis">GAAP, organic and so on; empty where not stated.</param>
/// <param name="Comparison">YoY, QoQ or empty.</param>
/// <param name="Period">The period; empty where not stated.</param>
/// <param name="Status">Actual, guidance, prior guidance or target.</param>
/// <param name="Direction">-1 where it is a decline or a loss.</param>
internal sealed record FactDraft(
    Figure Figure,
    string Concept,
    Measure Measure,
    string Scope,
    string Basis,
    string Comparison,
    string Period,
    string Status,
    int Direction
)
{
    public const string Total = "total";

    /// <summary>A part of the business that is only pointed at.</summary>
    public const string Unnamed = "unnamed part";

    public const string Other = "Other";
    public const string Actual = "actual";
    public const string Guidance = "guidance";
    public const string PriorGuidance = "prior-guidance";
    public const string Target = "target";

    /// <summary>The figure with its sign, and with the unit that its concept gives it.</summary>
    public Figure Stated { get; init; } = Figure;

    /// <summary>Whether it is known to be of something, or someone, else.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether nobody says what grew, so that revenue is supposed.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>Whether words of its sentence name the period.</summary>
    public bool IsPeriodSaid { get; init; }

    /// <summary>Whether its sentence tells what happened.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether nobody says what its growth is against, so that the year before is supposed.</summary>
    public bool IsYearSupposed { get; init; }

    public bool IsNamed => Concept != Other;

    public bool IsGrowth => ConceptName.IsGrowth(Concept);

    public bool IsChange => ConceptName.IsChange(Concept);

    /// <summary>The unit as exports have it: a cost said as a percentage is one of revenue, and shares are no money.</summary>
    public string StatedUnit =>
        Stated.Unit == Unit.Percent && IsOfRevenue ? Unit.PercentOfRevenue
        : Concept == "ShareRepurchases" && Stated.Unit == Unit.Count ? Unit.Shares
        : Concept == "SharesOutstanding" && (Unit.IsMoney(Stated.Unit) || Stated.Unit == Unit.Count) ? Unit.Shares
        : IsNumber && Unit.IsMoney(Stated.Unit) ? Unit.Count
        : Stated.Unit;

    /// <summary>Whether it counts things, which money does not.</summary>
    public bool IsNumber => IsNamed && Measure == Measure.Count && !IsGrowth && !IsChange;

    private bool IsOfRevenue => Concept == "RevenueShare" || IsNamed && Measure == Measure.Money && !IsGrowth;
}
