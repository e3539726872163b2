namespace SiteGen;

/// <summary>A number of things: customers, employees, shares.</summary>
/// <param name="Number">How many.</param>
public readonly record struct Count(decimal Number) : IUnit<Count>
{
    /// <inheritdoc/>
    public static Count? Read(decimal number, string unit) => unit is "count" or "shares" ? new(number) : null;

    /// <summary>The sum.</summary>
    public static Count operator +(Count left, Count right) => new(left.Number + right.Number);

    /// <summary>The difference.</summary>
    public static Count operator -(Count left, Count right) => new(left.Number - right.Number);

    /// <summary>The number.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}");
}
