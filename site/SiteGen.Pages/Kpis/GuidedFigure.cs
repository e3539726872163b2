namespace SiteGen.Site.Kpis;

/// <summary>What a call guides of one figure for one period, and what became of it.</summary>
/// <param name="Given">The guidance, in the words that state it first.</param>
/// <param name="Again">The same, said again on the call.</param>
/// <param name="Before">What it replaces or repeats: the call's own words, else an earlier call's guidance; null for none.</param>
/// <param name="Movement">How it moves what was guided before.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Actual">The figure that decides it; null where none is stated.</param>
/// <param name="Since">For guidance without a date: what later calls state of the figure.</param>
public sealed record GuidedFigure(
    Fact Given,
    IReadOnlyList<Fact> Again,
    Fact? Before,
    Movement Movement,
    Outcome Outcome,
    Fact? Actual,
    IReadOnlyList<Fact> Since
)
{
    /// <summary>What the next call that speaks of it guides instead; null for none.</summary>
    public GuidedFigure? Next { get; init; }

    /// <summary>The call that gives it.</summary>
    public EarningsCall Call => Given.Call;

    /// <summary>What is guided: <c>Income from operations, non-GAAP</c>.</summary>
    public string Title =>
        string.Join(
            ", ",
            new[]
            {
                Concepts.Of(Given.Concept).Name,
                Bases.Name(Bases.Of(Given)),
                Given.Scope == "total" ? "" : Given.Scope,
            }.Where(part => part.Length > 0)
        );
}

/// <summary>How guidance moves what was guided before.</summary>
public enum Movement
{
    /// <summary>Nothing before it is stated on the calls that are here, and its sentence says of no movement.</summary>
    Initiated,

    /// <summary>Higher.</summary>
    Raised,

    /// <summary>Lower.</summary>
    Lowered,

    /// <summary>The same again.</summary>
    Reiterated,

    /// <summary>Within what was guided before.</summary>
    Narrowed,

    /// <summary>Around what was guided before.</summary>
    Widened,
}

/// <summary>What became of guidance.</summary>
public enum Outcome
{
    /// <summary>The period ends after the last call that is here.</summary>
    NotYetReported,

    /// <summary>The period has ended, and no call that is here states the figure.</summary>
    NotStated,

    /// <summary>No calendar period is guided, so no figure decides it.</summary>
    Undated,

    /// <summary>The figure is as guided.</summary>
    Met,

    /// <summary>The figure is better than guided.</summary>
    Beaten,

    /// <summary>The figure is worse than guided.</summary>
    Missed,
}
