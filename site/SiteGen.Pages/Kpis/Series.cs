namespace SiteGen.Site.Kpis;

/// <summary>How a point hangs together with the one before it.</summary>
public enum Link
{
    /// <summary>Not at all: it is the first, the call before does not state it, or the two are not comparable.</summary>
    None,

    /// <summary>The quarters follow one another.</summary>
    Next,

    /// <summary>Quarters between them have no transcript.</summary>
    OverGap,
}

/// <summary>A figure in a chart.</summary>
/// <param name="Fact">The figure.</param>
/// <param name="Value">Its number.</param>
/// <param name="Link">How it hangs together with the point before.</param>
public sealed record SeriesPoint(Fact Fact, decimal Value, Link Link)
{
    /// <summary>Its quarter.</summary>
    public FiscalPeriod Period => Fact.Call.Period;
}

/// <summary>The figures of a row as a line that is drawn only where it is true.</summary>
/// <param name="Points">The points, earliest first.</param>
/// <param name="First">The first quarter of the company's calls.</param>
/// <param name="Last">The last one.</param>
public sealed record Series(IReadOnlyList<SeriesPoint> Points, FiscalPeriod First, FiscalPeriod Last)
{
    /// <summary>The series of a row.</summary>
    public static Series Of(KpiRow row) =>
        new(
            [
                .. row
                    .Cells.Select((cell, index) => Point(row, cell, index == 0 ? null : row.Cells[index - 1]))
                    .OfType<SeriesPoint>(),
            ],
            row.Cells[0].Call.Period,
            row.Cells[^1].Call.Period
        );

    private static SeriesPoint? Point(KpiRow row, KpiCell cell, KpiCell? before) =>
        cell.Fact is { Value: { } value } fact ? new(fact, value, LinkOf(row, cell, before)) : null;

    private static Link LinkOf(KpiRow row, KpiCell cell, KpiCell? before) =>
        before?.Fact is null || row.BreakAt(cell.Call) is not null ? Link.None
        : before.Call.Period.Plus(1) == cell.Call.Period ? Link.Next
        : Link.OverGap;
}
