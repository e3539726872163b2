using System.Globalization;
using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Resolves what a figure of some period is compared with: "next quarter $2, versus $1 last year" is a year earlier.</summary>
internal static class YearEarlier
{
    /// <summary>The period of the k-th figure, where its words alone say another.</summary>
    public static BoundPeriod Of(
        Statement said,
        int k,
        Link link,
        FactDraft? previous,
        BoundPeriod bound,
        FiscalQuarter call
    )
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        // "up from 15% sequentially".
        if (tokens.Word(figure.First - 1) == "from" && tokens.Word(figure.Last + 1) == "sequentially")
        {
            return bound with { Name = PeriodName.Shift(call, -1), IsBehind = true };
        }

        // "rose from 11% last year to 15%": the year is that of the first.
        if (
            previous is not null
            && tokens.Word(tokens.Back(figure.First - 1, SmallWords.AboutOrMore)) == "to"
            && tokens.Word(tokens.Back(previous.Figure.First - 1, SmallWords.AboutOrMore)) == "from"
            && previous.Figure.Unit == figure.Unit
            && !bound.IsBehind
            && bound.Name.Length > 0
            && bound.Name == previous.Period
            && HasCue(tokens, previous.Figure.Last + 1, figure.First)
        )
        {
            return BoundPeriod.None;
        }

        // "raising the full year from 5% to 6% to 7% to 8%": the range that takes the place of another.
        if (
            previous is { Status: FactDraft.PriorGuidance }
            && previous.Concept == link.Concept
            && tokens.Word(figure.First - 1) == "to"
            && previous.Figure.Last == figure.First - 2
        )
        {
            return bound with { Name = previous.Period };
        }

        return
            previous is not null
            && previous.Concept == link.Concept
            && PeriodName.IsCalendar(previous.Period)
            && previous.Period != PeriodName.Of(call)
            && !PeriodName.IsLastTwelveMonths(previous.Period)
            && PriorCues.IsCompared(tokens, figure.First)
            && (bound.IsRelative && bound.Name == PeriodName.Shift(call, -4) || PeriodName.IsYear(bound.Name))
            && Earlier(previous.Period) is var earlier
            && string.CompareOrdinal(earlier, 0, bound.Name, 0, 4) == 0
            ? bound with
            {
                Name = earlier,
                IsBehind = true,
            }
            : bound;
    }

    private static bool HasCue(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (PeriodCues.StartsAt(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    private static string Earlier(string period) =>
        (int.Parse(period.Substring(0, 4), CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture)
        + period.Substring(4);
}
