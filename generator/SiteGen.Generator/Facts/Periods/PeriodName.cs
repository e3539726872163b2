using System.Globalization;
using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Spells periods: 2025-Q3, 2025-FY, 2025-YTD, 2025-Q3-LTM.</summary>
internal static class PeriodName
{
    public const string ToDate = "to date";
    public const string Annualized = "annualized";

    /// <summary>How often an amount comes again: "per year".</summary>
    public const string Pace = "per ";

    public static string Of(FiscalQuarter quarter) => Quarter(quarter.Year, quarter.Quarter);

    public static string Quarter(int year, int quarter) => $"{Text(year)}-Q{Text(quarter)}";

    public static string Half(int year, int half) => $"{Text(year)}-H{Text(half)}";

    public static string Full(int year) => Text(year) + "-FY";

    public static string YearToDate(int year) => Text(year) + "-YTD";

    public static string LastTwelveMonths(FiscalQuarter quarter) => Of(quarter) + "-LTM";

    /// <summary>The quarter that many quarters later.</summary>
    public static string Shift(FiscalQuarter quarter, int quarters)
    {
        var ordinal = quarter.Year * 4 + quarter.Quarter - 1 + quarters;
        return Quarter(ordinal / 4, ordinal % 4 + 1);
    }

    public static bool IsQuarter(string period) => period.Length == 7 && period[5] == 'Q';

    /// <summary>The quarter in which a half begins.</summary>
    public static string StartOfHalf(string half) => half.Substring(0, 5) + (half[6] == '1' ? "Q1" : "Q3");

    public static bool IsHalf(string period) => period.Length == 7 && period[5] == 'H';

    public static bool IsYear(string period) => period.EndsWith("-FY", StringComparison.Ordinal);

    /// <summary>Whether it is a quarter or year that ended before that of the call.</summary>
    public static bool IsEarlier(string period, FiscalQuarter call) =>
        IsQuarter(period) && string.CompareOrdinal(period, Of(call)) < 0
        || IsCalendar(period) && string.CompareOrdinal(period.Substring(0, 4), Text(call.Year)) < 0;

    /// <summary>Whether it is a quarter, half or year, and no words.</summary>
    public static bool IsCalendar(string period) => period.Length > 0 && char.IsDigit(period[0]);

    /// <summary>"last 10 years": some time that has passed.</summary>
    public static string Past(string time) => "last " + time;

    /// <summary>"since the end of 2022".</summary>
    public static string Since(string time) => "since " + time;

    /// <summary>"rest of the year".</summary>
    public static string Rest(string time) => "rest of " + time;

    /// <summary>Whether it is what is left of a period.</summary>
    public static bool IsRest(string period) => period.StartsWith("rest of ", StringComparison.Ordinal);

    /// <summary>Whether it is some time that is no year: what grew in it grew by no yearly rate.</summary>
    public static bool IsLong(string period) =>
        period.StartsWith("last ", StringComparison.Ordinal)
        || period.StartsWith("since ", StringComparison.Ordinal)
        || (period.EndsWith(" years", StringComparison.Ordinal) || period.EndsWith(" months", StringComparison.Ordinal))
            && !period.StartsWith("next ", StringComparison.Ordinal);

    /// <summary>The quarter or year that two periods end with: "Q1 and Q2 2025"; empty where it is not two.</summary>
    public static string EndOfJoint(string period)
    {
        var and = period.IndexOf(" and ", StringComparison.Ordinal);
        var last = and < 0 ? "" : period.Substring(and + 5);
        return last.Length == 4 && IsCalendar(last) ? last + "-FY"
            : last.Length == 7 && last[0] == 'Q' ? last.Substring(3) + "-" + last.Substring(0, 2)
            : "";
    }

    /// <summary>What "used to be".</summary>
    public const string Formerly = "formerly";

    private static readonly string[] Former =
    [
        Formerly,
        "historically",
        "traditionally",
        "typically",
        "normally",
        "usually",
        "in the past",
        "lifetime",
    ];

    /// <summary>"pre-pandemic".</summary>
    public static bool IsBefore(string period) =>
        period.StartsWith("before ", StringComparison.Ordinal)
        || period.StartsWith("pre-", StringComparison.Ordinal)
        || period.StartsWith("prior to ", StringComparison.Ordinal);

    private static bool IsFormer(string period) =>
        Array.IndexOf(Former, period) >= 0
        || IsBefore(period)
        || period.StartsWith("at ", StringComparison.Ordinal) && period.EndsWith("peak", StringComparison.Ordinal);

    /// <summary>Whether it is some time that has passed, in words.</summary>
    public static bool IsPast(string period) =>
        period.StartsWith("last ", StringComparison.Ordinal)
        || period.StartsWith("since ", StringComparison.Ordinal)
        || period.EndsWith(" ago", StringComparison.Ordinal)
        || period.EndsWith(ToDate, StringComparison.Ordinal)
        || IsFormer(period);

    /// <summary>Whether it is some time up to now.</summary>
    public static bool IsSpan(string period) => IsPast(period) || IsLastTwelveMonths(period);

    public static bool IsLastTwelveMonths(string period) => period.EndsWith("-LTM", StringComparison.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
