namespace SiteGen;

/// <summary>A change of a rate, in hundredths of a percent.</summary>
/// <param name="Points">The number of basis points; negative for a decline.</param>
public readonly record struct BasisPoints(decimal Points) : IUnit<BasisPoints>
{
    internal const int InOnePercent = 100;

    /// <inheritdoc/>
    public static BasisPoints? Read(decimal number, string unit) => unit == "bps" ? new(number) : null;

    /// <summary>Two changes, one after the other.</summary>
    public static BasisPoints operator +(BasisPoints left, BasisPoints right) => new(left.Points + right.Points);

    /// <summary>The difference of two changes.</summary>
    public static BasisPoints operator -(BasisPoints left, BasisPoints right) => new(left.Points - right.Points);

    /// <summary>The change with its unit, such as <c>-50 bps</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Points} bps");
}
