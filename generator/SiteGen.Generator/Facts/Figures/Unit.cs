namespace SiteGen.Generator.Facts;

/// <summary>Units of facts, as exports spell them. Money has the ISO 4217 code of its currency instead.</summary>
internal static class Unit
{
    public const string Percent = "percent";
    public const string PercentOfRevenue = "percent-of-revenue";
    public const string BasisPoints = "bps";
    public const string Points = "points";
    public const string Ratio = "ratio";
    public const string Days = "days";
    public const string Shares = "shares";
    public const string Count = "count";

    /// <summary>Nothing of a profit, until it is known in which currency.</summary>
    public const string Breakeven = "breakeven";

    public static bool IsMoney(string unit) => unit.Length == 3 && unit.All(c => c is >= 'A' and <= 'Z');

    public static bool IsPerShare(string unit) => unit.EndsWith("/share", StringComparison.Ordinal);
}
