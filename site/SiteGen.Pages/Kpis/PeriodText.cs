using System.Globalization;

namespace SiteGen.Site.Kpis;

/// <summary>Periods of facts as a reader says them.</summary>
public static class PeriodText
{
    /// <summary><c>Q4 2025</c>, <c>fiscal 2025</c>, <c>fiscal 2025 to date</c>, <c>12 months to Q3 2025</c>; other words as they are.</summary>
    public static string Of(string period) =>
        period.Length == 0 ? "no period stated"
        : Quarter(period) is { } quarter
            ? period.EndsWith("-LTM", StringComparison.Ordinal) ? $"12 months to {Pages.Words.Quarter.InShort(quarter)}"
                : Pages.Words.Quarter.InShort(quarter)
        : Year(period) is { } year
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"fiscal {year}{(period.EndsWith("-YTD", StringComparison.Ordinal) ? " to date" : "")}"
            )
        : period == "long-term" ? "the long term"
        : period;

    /// <summary>The last quarter of a calendar period; null for words.</summary>
    public static FiscalPeriod? End(string period) =>
        Quarter(period) ?? (Year(period) is { } year ? new FiscalPeriod(year, 4) : null);

    /// <summary>The quarter that a period names; null where it names none.</summary>
    public static FiscalPeriod? Quarter(string period) =>
        period.Length >= 7 && period[4..6] == "-Q" && period[6] is >= '1' and <= '4' && Digits(period) is { } year
            ? new FiscalPeriod(year, period[6] - '0')
            : null;

    private static int? Year(string period) =>
        period.EndsWith("-FY", StringComparison.Ordinal) || period.EndsWith("-YTD", StringComparison.Ordinal)
            ? Digits(period)
            : null;

    private static int? Digits(string period) =>
        int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
