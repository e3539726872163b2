namespace SiteGen.Site.Kpis;

/// <summary>Follows what a company guides from call to call, like with like only.</summary>
public static class GuidanceTracker
{
    /// <summary>Every figure that one company guides, in the order given.</summary>
    public static IReadOnlyList<GuidedFigure> Track(IEnumerable<EarningsCall> calls)
    {
        EarningsCall[] ordered = [.. calls.OrderBy(call => call.Period)];
        var actuals = ordered
            .SelectMany(call => call.Facts)
            .Where(fact => fact is { Status: FactStatus.Actual, AssertedBy: not PersonType.Analyst, Value: not null })
            .ToLookup(MetricKey.Of);
        var guided = new List<GuidedFigure>();
        foreach (var call in ordered)
        {
            guided.AddRange(
                call.Guidance.Where(guidance => guidance.Given.Concept != Concepts.Unnamed)
                    .GroupBy(guidance =>
                        (
                            MetricKey.Of(guidance.Given),
                            guidance.Given.Period,
                            guidance.Given.Value,
                            guidance.Given.Low,
                            guidance.Given.High
                        )
                    )
                    .Select(same => Follow([.. same], guided, actuals, ordered[^1].Period))
                    .ToArray()
            );
        }

        return [.. guided.Select(figure => figure with { Next = NextOf(figure, guided) })];
    }

    private static GuidedFigure? NextOf(GuidedFigure figure, IEnumerable<GuidedFigure> guided) =>
        guided.FirstOrDefault(later =>
            later.Call.Period > figure.Call.Period
            && later.Given.Period == figure.Given.Period
            && MetricKey.Of(later.Given) == MetricKey.Of(figure.Given)
        );

    private static GuidedFigure Follow(
        IReadOnlyList<Guidance> same,
        IReadOnlyList<GuidedFigure> earlier,
        ILookup<MetricKey, Fact> actuals,
        FiscalPeriod last
    )
    {
        var given = same[0].Given;
        var key = MetricKey.Of(given);
        var before =
            same.Select(guidance => guidance.Replaced).OfType<Fact>().FirstOrDefault()
            ?? earlier
                .LastOrDefault(figure =>
                    figure.Call != given.Call
                    && figure.Given.Period == given.Period
                    && MetricKey.Of(figure.Given) == key
                )
                ?.Given;
        var end = PeriodText.End(given.Period);
        var actual = end is null ? null : Decisive(actuals[key].Where(fact => fact.Period == given.Period));
        return new(
            given,
            [.. same.Skip(1).Select(guidance => guidance.Given)],
            before,
            before is null
                ? SaidMovement.Of(given.Quote, given.Period) ?? Movement.Initiated
                : MovementFrom(before, given),
            actual is not null ? Judge(given, actual)
                : end is null ? Outcome.Undated
                : end > last ? Outcome.NotYetReported
                : Outcome.NotStated,
            actual,
            end is null ? [.. actuals[key].Where(fact => fact.IsHeadline && fact.Call.Period > given.Call.Period)] : []
        );
    }

    /// <summary>How guidance moves what was guided before.</summary>
    public static Movement MovementFrom(Fact? before, Fact given)
    {
        if (before is null)
        {
            return Movement.Initiated;
        }

        var ((wasLow, wasHigh), (low, high)) = (Ends(before), Ends(given));
        return (low.CompareTo(wasLow), high.CompareTo(wasHigh)) switch
        {
            (0, 0) => Movement.Reiterated,
            (>= 0, >= 0) => Movement.Raised,
            (<= 0, <= 0) => Movement.Lowered,
            (> 0, < 0) => Movement.Narrowed,
            _ => Movement.Widened,
        };
    }

    /// <summary>What a figure makes of guidance.</summary>
    public static Outcome Judge(Fact given, Fact actual)
    {
        var (low, high) = Ends(given);
        // "About $7 million" is kept by what rounds to it.
        var slack = low == high ? Interval.Step(given) / 2 : 0;
        var value = actual.Value!.Value;
        var isCost = Concepts.Of(given.Concept).IsCost;
        return value < low - slack ? (isCost ? Outcome.Beaten : Outcome.Missed)
            : value > high + slack ? (isCost ? Outcome.Missed : Outcome.Beaten)
            : Outcome.Met;
    }

    private static (decimal Low, decimal High) Ends(Fact fact)
    {
        var (atLeast, atMost) = (fact.Qualifier is "at-least" or "more-than", fact.Qualifier is "up-to" or "less-than");
        return (
            atMost ? decimal.MinValue : fact.Low ?? fact.Value ?? decimal.MinValue,
            atLeast ? decimal.MaxValue : fact.High ?? fact.Value ?? decimal.MaxValue
        );
    }

    private static Fact? Decisive(IEnumerable<Fact> facts) =>
        facts
            .OrderByDescending(fact => fact.IsHeadline)
            .ThenByDescending(fact => fact.Decimals ?? int.MinValue)
            .FirstOrDefault();
}
