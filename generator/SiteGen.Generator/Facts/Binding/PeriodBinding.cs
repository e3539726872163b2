using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Binds each figure of a sentence to the period that is said for it, behind it or before it.</summary>
internal sealed class PeriodBinding(Statement said, List<PeriodCue> cues, FiscalQuarter call)
{
    private static readonly HashSet<string> Breaks = WordSet.Exact(
        "we we've our and was were delivered generated in of"
    );

    private static readonly HashSet<string> Ending = WordSet.Exact("ended exited finished closed entered");

    private static readonly HashSet<string> Likening = WordSet.Exact("similar same like comparable consistent");

    public BoundPeriod Of(int k, Link link, FactDraft? previous)
    {
        if (Paired.IsSecond(said, k))
        {
            return Of(k + 1, link, previous);
        }

        if (PeriodYardsticks.Of(said.Tokens, cues, said.Figures[k].First) is { } yardstick)
        {
            return new(yardstick.Period, true, yardstick.IsRelative, yardstick.IsBare);
        }

        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        if ((FormerCue.Opening(tokens) ?? Ongoing.Of(tokens, figure) ?? PaceOf(figure)) is { } pace)
        {
            return new(pace, true, false);
        }

        if (Programs.Hold(said, k, link))
        {
            return new(PeriodName.ToDate, true, false);
        }

        if (SamePeriods.Of(said.Tokens, cues, k > 0 ? said.Figures[k - 1].Last : -1, figure) is { } same)
        {
            return new(same, true, false);
        }

        if (AtName(k, link) is { } named)
        {
            return named;
        }

        var last = SharedPeriods.AreOf(said, k) ? k + 1 : k;
        foreach (var cue in cues)
        {
            if (IsSaidBehind(cue, last, link))
            {
                return SharedPeriods.IsDeadline(said, cue, k) ? BoundPeriod.Whole
                    : NewClauses.StartsClause(said.Tokens, cue) ? Before(k, link, previous)
                    : new(cue.Period, true, cue.IsRelative, cue.IsBare);
            }
        }

        return Before(k, link, previous);
    }

    // "5% per year through 2028" is of those years.
    private string? PaceOf(Figure figure) =>
        figure.Unit is Unit.Percent or Unit.BasisPoints or Unit.Points && cues.Exists(cue => cue.First > figure.Last)
            ? null
            : Pace.Of(said.Tokens, figure);

    // "second quarter revenue of", "our year-to-date repurchases": the period is part of the name.
    private BoundPeriod? AtName(int k, Link link)
    {
        if (link.Mention is not { } mention || k > 0 && mention.First < said.Figures[k - 1].Last)
        {
            return null;
        }

        foreach (var cue in cues)
        {
            if (
                cue.Last < mention.First
                && mention.First - cue.Last <= 4
                && !said.Tokens.Any(cue.Last + 1, mention.First, Breaks)
                && !said.Tokens.HasComma(cue.Last + 1, mention.First + 1)
                && !Sayings.Hold(said.Tokens, cue)
                && !(IsLikened(mention, k) && cues.Exists(own => IsSaidBehind(own, k, link)))
            )
            {
                // "We ended last year with a backlog of".
                return IsLastYear(cue) && Ending.Has(said.Tokens.Word(cue.First - 1))
                    ? new(PeriodName.Full(call.Year - 1), true, true)
                    : new(cue.Period, true, cue.IsRelative, cue.IsBare);
            }
        }

        return null;
    }

    // "Is the 2026 rate similar to the 23% rate in Q1?".
    private bool IsLikened(Mention mention, int k) =>
        said.Tokens.Any(mention.Last + 1, said.Figures[k].First, Likening);

    private bool IsSaidBehind(PeriodCue cue, int k, Link link) =>
        cue.First > said.Figures[k].Last
        && cue.Last < said.NextFigure(k)
        && cue.First - said.Figures[k].Last <= Passing.ReachOf(said.Tokens, cue)
        && !NewClauses.StartsAnew(said.Tokens, said.Figures[k].Last, cue.First)
        && (!Passing.IsCompared(said, cue, k, link) || Passing.LeadsInto(cue, said.Tokens, said.Figures[k], call))
        && !IsOfNext(cue, said.Figures[k].Last)
        && !Passing.IsOfNext(said.Tokens, cue, said.Figures[k].Last, said.NextFigure(k));

    // "…, and revenue in Q1 was": the period of what is named next.
    private bool IsOfNext(PeriodCue cue, int figure) =>
        said.Mentions.Any(mention =>
            mention.First > figure
            && mention.Last < cue.First
            && said.Tokens[mention.First - 1].Is("and")
            && said.Tokens[mention.First - 1].AfterComma
        );

    private BoundPeriod Before(int k, Link link, FactDraft? previous)
    {
        if (SaidBefore(k, link) is { } nearest && !PeriodHeirs.Leave(said, cues, k))
        {
            return new(
                IsLastYear(nearest) ? PeriodName.Full(call.Year - 1) : nearest.Period,
                false,
                nearest.IsRelative,
                nearest.IsBare
            );
        }

        if (PromisedPeriod.IsYearly(said, said.Figures[k]))
        {
            return BoundPeriod.None;
        }

        return previous is not null
            && PeriodHeirs.Are(said, previous, link)
            && !Programs.End(said, previous, link, k)
            && !Passing.IsReached(said, previous.Period, k)
            && !Passing.IsGrowthAgain(said, previous, k, link)
            // "up 30% since the merger, and 2 million people use it".
            && !(PeriodName.IsLong(previous.Period) && previous.IsGrowth && !link.IsGrowth && !link.IsChange)
                ? new(previous.Period == PeriodName.Of(call) ? "" : previous.Period, false, false)
            : k > 0 && Leading(k, link) is { } leading ? new(leading.Period, false, false, leading.IsBare)
            : BoundPeriod.None;
    }

    // The last period named between the figure before and this one.
    private PeriodCue? SaidBefore(int k, Link link)
    {
        for (var i = cues.Count - 1; i >= 0; i--)
        {
            if (
                cues[i].Last < said.Figures[k].First
                && cues[i].First > said.LastFigure(k)
                && !PeriodAsides.IsAside(said.Tokens, cues[i], link)
                && !Passing.IsReached(said, cues[i], k)
            )
            {
                return Passing.Left(said.Tokens, cues[i], said.Figures[k].First);
            }
        }

        return null;
    }

    // "Last year, we delivered …" speaks of all of it; behind a figure it is the same quarter of that year.
    private bool IsLastYear(PeriodCue cue) =>
        cue.IsRelative && said.Tokens.Are(cue.First, "last", "year") && !PeriodName.IsLastTwelveMonths(cue.Period);

    // The period that opens the sentence: "In Q3, revenue was … and gross profit was …".
    private PeriodCue? Leading(int k, Link link)
    {
        foreach (var cue in cues)
        {
            if (
                cue.Last < said.Figures[0].First
                && !PeriodAsides.IsAside(said.Tokens, cue, link)
                && !Passing.IsReached(said, cue, k)
            )
            {
                return cue;
            }
        }

        return null;
    }
}
