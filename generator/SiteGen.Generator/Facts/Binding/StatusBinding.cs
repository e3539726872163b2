using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whether each figure of a sentence happened, is promised, was promised, or is aimed at.</summary>
internal sealed class StatusBinding(Statement said, FiscalQuarter call)
{
    private readonly PriorStatus priors = new(said);

    private static readonly HashSet<string> Happened = WordSet.Exact(
        "was were delivered grew generated reported executed completed repurchased returned spent paid recorded incurred achieved recognized opened launched acquired hired"
    );

    // "These charges include 5 million of rent": a statement of its own.
    private static readonly HashSet<string> Holding = WordSet.Exact("include includes included");

    // "And this has led to".
    private static readonly HashSet<string> Done = WordSet.Exact("has have had was were led");

    /// <summary>The status of a figure, and its period as the status makes it.</summary>
    public (string Status, string Period) Of(Figure figure, Link link, FactDraft? previous, BoundPeriod bound)
    {
        var (current, longTerm) = (PeriodName.Of(call), LongTerm.Around(said.Tokens, figure));
        if (PeriodName.IsPast(bound.Name))
        {
            return (FactDraft.Actual, bound.Name);
        }

        if (bound.IsWhole)
        {
            return (link.Concept == "CostSavings" ? FactDraft.Target : FactDraft.Actual, "");
        }

        // "we beat our guide by $5 million": that has happened.
        if (ConceptName.IsVersusGuidance(link.Concept))
        {
            return (FactDraft.Actual, Or(bound.Name, current));
        }

        var isPromised =
            GuidanceCues.Lead(said.Tokens, figure.First)
            || GuidanceCues.Follow(said.Tokens, figure.Last)
            || ListedPromises.Are(said, figure, link)
            || Confidences.Are(said.Tokens, figure);
        var period =
            isPromised && bound.IsRelative && bound.Name == current ? NextPeriod
            : isPromised && bound.IsBare && bound.Name == current && Deadlines.Are(said, call)
                ? PeriodName.Shift(call, 4)
            : isPromised && bound.IsBare ? Coming(bound.Name)
            : isPromised ? RunningYear.AsPromised(bound.Name, call)
            : bound.Name;
        // What is said of a year that has not ended is expected.
        isPromised |= call.Quarter < 4 && period == PeriodName.Full(call.Year) && !IsPastTold(figure);
        var end = PeriodName.EndOfJoint(period) is { Length: > 0 } joint ? joint : period;
        var isQuarter = PeriodName.IsQuarter(end);
        var isPast =
            isQuarter && string.CompareOrdinal(end, current) <= 0
            || PeriodName.IsYear(end) && string.CompareOrdinal(end, PeriodName.Full(call.Year)) < 0;
        if (priors.PeriodOf(figure, link, previous, period, isPromised, bound.IsBehind && isPast) is { } replaced)
        {
            return (FactDraft.PriorGuidance, replaced);
        }

        if (
            (bound.Name.Length == 0 || bound.Name.StartsWith(PeriodName.Pace, StringComparison.Ordinal))
            && (
                link.Concept != FactDraft.Other && Ambitions.Lead(said.Tokens, figure)
                || said.Context.GuidedPeriod.Length == 0 && Ambitions.AreMeant(said.Tokens, figure, previous)
            )
        )
        {
            return (FactDraft.Target, longTerm ?? bound.Name);
        }

        if (isPromised && Starts.Are(said.Tokens, figure))
        {
            return (FactDraft.Actual, "");
        }

        if (
            Ambitions.Name(said.Tokens, figure, IsYetToCome(period) && period != PeriodName.Full(call.Year + 1))
            && !isQuarter
            && !priors.CameInto
        )
        {
            return (FactDraft.Target, longTerm ?? period);
        }

        if (
            longTerm is not null
            && (!isQuarter || bound is { IsRelative: true, IsBehind: true })
            // "5% to 7% over the long term, off $2 for 2026": of that year.
            && !(
                bound.IsBehind
                && PeriodName.IsYear(period)
                && period == PeriodName.Full(call.Year)
                && Unit.IsMoney(figure.Unit)
            )
            && IsAim(figure, link, isPromised)
        )
        {
            return (FactDraft.Target, longTerm);
        }

        var isFuture =
            isQuarter && !isPast
            || PeriodName.IsRest(period)
            || PeriodName.IsHalf(period) && string.CompareOrdinal(PeriodName.StartOfHalf(period), current) > 0;
        if (isFuture && !isPromised && IsPastTold(figure))
        {
            // "For the fourth quarter of 2025, we earned $2", in the first one: a slip of the tongue.
            var year = bound.IsBare ? PeriodName.Quarter(call.Year - 1, end[6] - '0') : current;
            return (FactDraft.Actual, year);
        }

        var told = RunningYear.Of(period, bound, previous, call);
        // "less than 70% by the end of 2026" has not happened.
        if (Dones.Follow(said.Tokens, figure))
        {
            return (FactDraft.Actual, PeriodName.IsEarlier(period, call) ? period : told ?? current);
        }

        if (
            (!isPromised || Ambitions.AreNamed(said.Tokens, figure.First))
            && IsYetToCome(period)
            && link.Concept != "DebtMaturities"
        )
        {
            return (period == PeriodName.Full(call.Year + 1) ? FactDraft.Guidance : FactDraft.Target, period);
        }

        // "That represents growth of 5%", after what is guided.
        var isPace = period.StartsWith(PeriodName.Pace, StringComparison.Ordinal);
        if (
            (period.Length == 0 || isPace)
            && !isPromised
            && Pronouns.Lead(said.Tokens)
            && !said.Tokens.Any(0, figure.First, Holding)
            && !said.Tokens.Any(1, 4, Done)
            && said.Context.Last is { Status: FactDraft.Guidance } last
        )
        {
            return (FactDraft.Guidance, Or(period, last.Period));
        }

        return isFuture || isPromised && !isPast
            ? (
                priors.CameInto ? FactDraft.PriorGuidance : FactDraft.Guidance,
                Or(period, PromisedPeriod.Of(said, figure, call) ?? priors.Replacing(link) ?? said.Context.GuidedPeriod)
            )
            // Debt falls due at a time to come, whoever says when.
            : (
                FactDraft.Actual,
                link.Concept == "DebtMaturities" || IsTimeless(figure) ? period : told ?? Or(period, current)
            );
    }

    // "These charges", in two quarters, "include 400 jobs".
    private bool IsTimeless(Figure figure) =>
        Habits.Tell(said.Tokens, figure)
        || said.Context.IsOfPeriods && said.Tokens[0].Lower is "these" or "those" or "both";

    /// <summary>Whether the words before a figure tell what happened.</summary>
    public bool IsTold(Figure figure) => said.Tokens.Any(0, figure.First, Happened);

    private bool IsYetToCome(string period) =>
        PeriodName.IsYear(period) && string.CompareOrdinal(period, PeriodName.Full(call.Year)) > 0;

    // At the end of a year "Q1" and "the full year" that are promised are those to come.
    private string Coming(string period) =>
        call.Quarter >= 3 && period == PeriodName.Half(call.Year, 1) ? PeriodName.Half(call.Year + 1, 1)
        // "The deal is expected to close in the first quarter", said in the third.
        : call.Quarter == 3 && period == PeriodName.Quarter(call.Year, 1) ? PeriodName.Quarter(call.Year + 1, 1)
        : call.Quarter != 4 ? period
        : period == PeriodName.Half(call.Year, 2) ? PeriodName.Half(call.Year + 1, 2)
        : period == PeriodName.Full(call.Year) ? PeriodName.Full(call.Year + 1)
        : period == PeriodName.Quarter(call.Year, 1) ? PeriodName.Quarter(call.Year + 1, 1)
        : period == PeriodName.Quarter(call.Year, 2) ? PeriodName.Quarter(call.Year + 1, 2)
        : period;

    private string NextPeriod => Or(said.Context.GuidedPeriod, PeriodName.Shift(call, 1));

    // "as compared to 31% in Q4": a quarter that is yet to come is last year's where it is told or compared with.
    private bool IsPastTold(Figure figure) =>
        said.Tokens.Any(0, figure.First, Happened) || PriorCues.IsCompared(said.Tokens, figure.First);

    // An amount of money is aimed at only where it is promised.
    private static bool IsAim(Figure figure, Link link, bool isPromised) =>
        link is not { Concept: "CostSavings", Measure: Measure.Rate }
        && (isPromised || link.Concept != FactDraft.Other && !Unit.IsMoney(figure.Unit));

    private static string Or(string period, string other) => period.Length > 0 ? period : other;
}
