namespace SiteGen;

/// <summary>A part of revenue, in percent of it.</summary>
/// <param name="Percent">The number before the sign: 12.2 for 12.2 % of revenue.</param>
public readonly record struct ShareOfRevenue(decimal Percent) : IUnit<ShareOfRevenue>
{
    /// <inheritdoc/>
    public static ShareOfRevenue? Read(decimal number, string unit) =>
        unit == "percent-of-revenue" ? new(number) : null;

    /// <summary>Two parts together.</summary>
    public static ShareOfRevenue operator +(ShareOfRevenue left, ShareOfRevenue right) =>
        new(left.Percent + right.Percent);

    /// <summary>How far one part is from another.</summary>
    public static BasisPoints operator -(ShareOfRevenue left, ShareOfRevenue right) =>
        new((left.Percent - right.Percent) * BasisPoints.InOnePercent);

    /// <summary>The part in words, such as <c>12.2% of revenue</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Percent}% of revenue");
}
