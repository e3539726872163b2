namespace SiteGen;

/// <summary>A rate in percent: a margin, a growth.</summary>
/// <param name="Percent">The number before the sign: 53.5 for 53.5 %.</param>
public readonly record struct Percentage(decimal Percent) : IUnit<Percentage>, IComparable<Percentage>
{
    /// <inheritdoc/>
    public static Percentage? Read(decimal number, string unit) => unit == "percent" ? new(number) : null;

    /// <summary>How far one rate is from another: 53.5 % less 50.8 % are 270 basis points.</summary>
    public static BasisPoints operator -(Percentage left, Percentage right) =>
        new((left.Percent - right.Percent) * BasisPoints.InOnePercent);

    /// <summary>Whether <paramref name="left"/> is less.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Percent < right.Percent;

    /// <summary>Whether <paramref name="left"/> is more.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Percent > right.Percent;

    /// <summary>Whether <paramref name="left"/> is not more.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Percent <= right.Percent;

    /// <summary>Whether <paramref name="left"/> is not less.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Percent >= right.Percent;

    /// <summary>The smaller rate first.</summary>
    public int CompareTo(Percentage other) => Percent.CompareTo(other.Percent);

    /// <summary>The rate with its sign, such as <c>53.5%</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Percent}%");
}
