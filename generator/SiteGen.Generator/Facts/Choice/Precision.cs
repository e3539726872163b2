namespace SiteGen.Generator.Facts;

/// <summary>Compares figures within the precision in which they are spoken.</summary>
internal static class Precision
{
    /// <summary>Whether two figures are the same within the precision of the coarser one; a point and a range never differ.</summary>
    public static bool Agree(Figure a, Figure b)
    {
        if (a.Value is not { } one || b.Value is not { } other)
        {
            return a.Value is null != b.Value is null || a.Low == b.Low && a.High == b.High;
        }

        var isLoose = a.Qualifier.Length + b.Qualifier.Length > 0;
        var unit = UnitOf(Math.Min(a.Decimals ?? 0, b.Decimals ?? 0));
        return Math.Abs(one - other) <= (isLoose ? unit : unit / 2);
    }

    private static decimal UnitOf(int decimals) => decimals > 0 ? 1 / Scales.Value(decimals) : Scales.Value(-decimals);
}
