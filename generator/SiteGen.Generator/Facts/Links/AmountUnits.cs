namespace SiteGen.Generator.Facts;

/// <summary>Tells whether an amount is in the unit of what it is said to change.</summary>
internal static class AmountUnits
{
    public static bool Fit(Measure measure, Figure figure) =>
        measure switch
        {
            Measure.Money or Measure.Price => Unit.IsMoney(figure.Unit),
            Measure.Count => figure.Unit is Unit.Count or Unit.Shares,
            Measure.PerShare => Unit.IsPerShare(figure.Unit) || Unit.IsMoney(figure.Unit) && figure.Decimals >= 0,
            Measure.Days => figure.Unit == Unit.Days,
            _ => false,
        };
}
