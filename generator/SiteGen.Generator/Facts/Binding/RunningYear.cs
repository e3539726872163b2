using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what has happened in a year that has not ended, which is of its part so far, from what is promised of all of it.</summary>
internal static class RunningYear
{
    /// <summary>"In 2025 we have bought back", in the second quarter of it; "for the year" may be any; null for other periods.</summary>
    public static string? Of(string period, BoundPeriod bound, FactDraft? previous, FiscalQuarter call) =>
        !bound.IsBare
        && !(previous?.Status == FactDraft.Actual && previous.Period == period)
        && call.Quarter < 4
        && period == PeriodName.Full(call.Year)
            ? PeriodName.YearToDate(call.Year)
            : null;

    /// <summary>"$4 million so far this year, of the planned $9 million": the whole year.</summary>
    public static string AsPromised(string period, FiscalQuarter call) =>
        period == PeriodName.YearToDate(call.Year) ? PeriodName.Full(call.Year) : period;
}
