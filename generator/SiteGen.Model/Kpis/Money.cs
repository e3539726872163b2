namespace SiteGen;

/// <summary>An amount of money in whole units of a currency.</summary>
/// <param name="Amount">The amount; negative for a loss.</param>
/// <param name="Currency">ISO 4217 code, such as <c>USD</c>.</param>
public readonly record struct Money(decimal Amount, string Currency) : IUnit<Money>, IComparable<Money>
{
    /// <inheritdoc/>
    public static Money? Read(decimal number, string unit) =>
        unit is { Length: 3 } && unit.All(char.IsAsciiLetterUpper) ? new(number, unit) : null;

    /// <summary>The sum.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + right.In(left) };

    /// <summary>The difference.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => left with { Amount = left.Amount - right.In(left) };

    /// <summary>The same amount with the other sign.</summary>
    public static Money operator -(Money money) => money with { Amount = -money.Amount };

    /// <summary>How often <paramref name="right"/> goes into <paramref name="left"/>.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is nothing.</exception>
    public static decimal operator /(Money left, Money right) => left.Amount / right.In(left);

    /// <summary>Whether <paramref name="left"/> is less.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is more.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not more.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not less.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller amount first.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.In(this));

    /// <summary>Code and amount, such as <c>USD 1134000000</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Currency} {Amount}");

    private decimal In(Money other) =>
        Currency == other.Currency
            ? Amount
            : throw new InvalidOperationException(
                $"{other} and {this} are of different currencies. Convert one of them first, at a rate that you choose."
            );
}
