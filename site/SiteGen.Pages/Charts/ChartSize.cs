namespace SiteGen.Site.Charts;

/// <summary>The measures of a chart, in pixels; a page has each chart in two sizes and shows the one that fits.</summary>
/// <param name="Class">The class that shows it on wide or narrow screens.</param>
/// <param name="Width">The whole width.</param>
/// <param name="Height">The whole height.</param>
/// <param name="Left">Where the grid starts.</param>
/// <param name="Inset">From there to the first quarter.</param>
/// <param name="Right">From the last quarter to the edge.</param>
/// <param name="NamesTicks">Whether the values of the grid's lines stand beside them.</param>
public sealed record ChartSize(string Class, int Width, int Height, int Left, int Inset, int Right, bool NamesTicks)
{
    /// <summary>For a window or paper.</summary>
    public static ChartSize Wide { get; } = new("wide", 640, 280, 92, 56, 48, true);

    /// <summary>For a phone: the points tell their values, so the grid's lines need not.</summary>
    public static ChartSize Narrow { get; } = new("narrow", 320, 220, 4, 38, 42, false);
}
