namespace SiteGen.Site.Kpis;

/// <summary>A number as a reader sees it, in the parts that a table aligns.</summary>
/// <param name="Whole">Sign, currency and digits before the point: <c>−$1</c>.</param>
/// <param name="Fraction">The point and what follows it: <c>.134</c>; empty for none.</param>
/// <param name="Unit">What follows the digits: <c>billion</c> after a space that does not break, <c>%</c>, <c>bps</c>; empty for none.</param>
public readonly record struct NumberText(string Whole, string Fraction, string Unit)
{
    /// <summary>The number on one line.</summary>
    public override string ToString() => Digits + Unit;

    /// <summary>The number without its unit.</summary>
    public string Digits => Whole + Fraction;
}
