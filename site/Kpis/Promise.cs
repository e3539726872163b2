namespace SiteGen.Site.Kpis;

/// <summary>What a call promises of one figure for one period, and what became of it.</summary>
/// <param name="Given">The promise, in the words that state it first.</param>
/// <param name="Again">The same, said again on the call.</param>
/// <param name="Before">What it replaces or repeats: the call's own words, else an earlier call's promise; null for none.</param>
/// <param name="Movement">How it moves what was promised before.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Actual">The figure that decides it; null where none is stated.</param>
/// <param name="Since">For a promise without a date: what later calls state of the figure.</param>
public sealed record Promise(
    Fact Given,
    IReadOnlyList<Fact> Again,
    Fact? Before,
    Movement Movement,
    Outcome Outcome,
    Fact? Actual,
    IReadOnlyList<Fact> Since
)
{
    /// <summary>What the next call that speaks of it promises instead; null for none.</summary>
    public Promise? Next { get; init; }

    /// <summary>The call that gives it.</summary>
    public EarningsCall Call => Given.Call;

    /// <summary>What is promised: <c>Income from operations, non-GAAP</c>.</summary>
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

/// <summary>How a promise moves what was promised before.</summary>
public enum Movement
{
    /// <summary>Nothing before it is stated on the calls that are here.</summary>
    Initiated,

    /// <summary>Higher.</summary>
    Raised,

    /// <summary>Lower.</summary>
    Lowered,

    /// <summary>The same again.</summary>
    Reiterated,

    /// <summary>Within what was promised before.</summary>
    Narrowed,

    /// <summary>Around what was promised before.</summary>
    Widened,
}

/// <summary>What became of a promise.</summary>
public enum Outcome
{
    /// <summary>The period ends after the last call that is here.</summary>
    NotYetReported,

    /// <summary>The period has ended, and no call that is here states the figure.</summary>
    NotStated,

    /// <summary>No calendar period is promised, so no figure decides it.</summary>
    Undated,

    /// <summary>The figure is as promised.</summary>
    Met,

    /// <summary>The figure is better than promised.</summary>
    Beaten,

    /// <summary>The figure is worse than promised.</summary>
    Missed,
}
