namespace SiteGen;

/// <summary>An amount of money for each share.</summary>
/// <param name="Amount">The amount; negative for a loss.</param>
/// <param name="Currency">ISO 4217 code, such as <c>USD</c>.</param>
public readonly record struct PerShare(decimal Amount, string Currency) : IUnit<PerShare>
{
    private const string Suffix = "/share";

    /// <inheritdoc/>
    public static PerShare? Read(decimal number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.EndsWith(Suffix, StringComparison.Ordinal) ? new(number, unit[..^Suffix.Length]) : null;
    }

    /// <summary>Code and amount, such as <c>USD 1.25 per share</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Currency} {Amount} per share");
}
