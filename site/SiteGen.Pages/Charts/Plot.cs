using SiteGen.Site.Kpis;

namespace SiteGen.Site.Charts;

/// <summary>A series laid out in a picture.</summary>
/// <param name="Points">Its points and where they stand.</param>
/// <param name="Lines">What connects them.</param>
public sealed record Plot(IReadOnlyList<PlotPoint> Points, IReadOnlyList<PlotLine> Lines)
{
    /// <summary>Lays a series out; time runs evenly, so that missing quarters take their room.</summary>
    public static Plot Of(Series series, Scale time, Scale values)
    {
        PlotPoint[] points =
        [
            .. series.Points.Select(point => new PlotPoint(
                point,
                new(time.At(point.Period.Ordinal), values.At(point.Value))
            )),
        ];
        return new(
            points,
            [
                .. points
                    .Skip(1)
                    .Select((point, index) => new PlotLine(points[index].Place, point.Place, point.Point.Link))
                    .Where(line => line.Link != Link.None),
            ]
        );
    }
}

/// <summary>A point of a plot.</summary>
/// <param name="Point">The figure.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PlotPoint(SeriesPoint Point, Place Place);

/// <summary>A line of a plot.</summary>
/// <param name="From">Its start.</param>
/// <param name="To">Its end.</param>
/// <param name="Link">What it means.</param>
public sealed record PlotLine(Place From, Place To, Link Link)
{
    /// <summary>The class that styles it.</summary>
    public string Class => Link == Link.OverGap ? "line over-gap" : "line";
}
