namespace SiteGen.Site.Charts;

/// <summary>Maps numbers to places.</summary>
/// <param name="From">The number at <paramref name="Start"/>.</param>
/// <param name="To">The number at <paramref name="End"/>.</param>
/// <param name="Start">Where the scale starts.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct Scale(decimal From, decimal To, decimal Start, decimal End)
{
    private static readonly decimal[] Steps = [1, 2, 2.5m, 5, 10];

    /// <summary>The place of a number; the middle where the scale has no extent.</summary>
    public decimal At(decimal number) =>
        From == To ? (Start + End) / 2 : Start + (number - From) / (To - From) * (End - Start);

    /// <summary>Round numbers from below the least to above the most, at most about <paramref name="count"/> of them.</summary>
    public static IReadOnlyList<decimal> Ticks(decimal least, decimal most, int count)
    {
        if (least == most)
        {
            (least, most) = least == 0 ? (0, 1) : (Math.Min(0, least), Math.Max(0, most));
        }

        var step = Step((most - least) / count);
        var ticks = new List<decimal>();
        for (var tick = Math.Floor(least / step) * step; ; tick += step)
        {
            ticks.Add(tick);
            if (tick >= most)
            {
                return ticks;
            }
        }
    }

    private static decimal Step(decimal rough)
    {
        var magnitude = 1m;
        while (magnitude * 10 <= rough)
        {
            magnitude *= 10;
        }

        while (magnitude > rough)
        {
            magnitude /= 10;
        }

        return Steps.First(step => step * magnitude >= rough) * magnitude;
    }
}
