namespace SiteGen;

/// <summary>A fiscal quarter, as the issuer counts it.</summary>
/// <param name="Year">Fiscal year, four digits.</param>
/// <param name="Quarter">Fiscal quarter, 1 to 4.</param>
public readonly record struct FiscalPeriod(int Year, int Quarter) : IComparable<FiscalPeriod>
{
    /// <summary>Quarters since year 0: the distance between two periods is their difference.</summary>
    public int Ordinal => Year * 4 + Quarter - 1;

    /// <summary>The period <paramref name="quarters"/> later (earlier where negative).</summary>
    public FiscalPeriod Plus(int quarters) => new((Ordinal + quarters) / 4, (Ordinal + quarters) % 4 + 1);

    /// <summary>Earlier periods first.</summary>
    public int CompareTo(FiscalPeriod other) => Ordinal.CompareTo(other.Ordinal);

    /// <summary>The period in short: <c>2025-Q3</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}-Q{Quarter}");

    /// <summary>Whether <paramref name="left"/> ends before <paramref name="right"/>.</summary>
    public static bool operator <(FiscalPeriod left, FiscalPeriod right) => left.Ordinal < right.Ordinal;

    /// <summary>Whether <paramref name="left"/> ends after <paramref name="right"/>.</summary>
    public static bool operator >(FiscalPeriod left, FiscalPeriod right) => left.Ordinal > right.Ordinal;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or ends before it.</summary>
    public static bool operator <=(FiscalPeriod left, FiscalPeriod right) => left.Ordinal <= right.Ordinal;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or ends after it.</summary>
    public static bool operator >=(FiscalPeriod left, FiscalPeriod right) => left.Ordinal >= right.Ordinal;
}
