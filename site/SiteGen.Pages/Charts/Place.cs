using System.Globalization;

namespace SiteGen.Site.Charts;

/// <summary>Where a point stands in a picture.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
public readonly record struct Place(decimal X, decimal Y)
{
    /// <summary>A number as SVG has it.</summary>
    public static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary><see cref="X"/> as SVG has it.</summary>
    public string Left => Text(X);

    /// <summary><see cref="Y"/> as SVG has it.</summary>
    public string Top => Text(Y);
}
