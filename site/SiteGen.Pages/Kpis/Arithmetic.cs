namespace SiteGen.Site.Kpis;

/// <summary>What two figures imply, as they stand and within the precision of their words.</summary>
internal static class Arithmetic
{
    private const int Hundred = 100;

    /// <summary>Growth in percent; null where the earlier amount is not above zero.</summary>
    public static Relation? Growth(Fact stated, Fact now, Fact then) =>
        Interval.Of(stated) is { } said
        && Interval.Of(now) is { } later
        && Interval.Of(then) is { Low: > 0 } earlier
        && stated.Unit == "percent"
            ? new(
                RelationKind.Growth,
                stated,
                now,
                then,
                said,
                Corners(later, earlier, (a, b) => (a / b - 1) * Hundred),
                (now.Value!.Value / then.Value!.Value - 1) * Hundred
            )
            : null;

    /// <summary>Change in the unit of the stated one: basis points, points, or that of an amount.</summary>
    public static Relation? Change(Fact stated, Fact now, Fact then)
    {
        var scale = stated.Unit == "bps" ? Hundred : 1;
        return Interval.Of(stated) is { } said && Interval.Of(now) is { } later && Interval.Of(then) is { } earlier
            ? new(
                RelationKind.Change,
                stated,
                now,
                then,
                said,
                new((later.Low - earlier.High) * scale, (later.High - earlier.Low) * scale),
                (now.Value!.Value - then.Value!.Value) * scale
            )
            : null;
    }

    /// <summary>A part in percent of a whole; null where the whole is not above zero.</summary>
    public static Relation? Share(Fact stated, Fact part, Fact whole) =>
        Interval.Of(stated) is { } said
        && Interval.Of(part) is { } some
        && Interval.Of(whole) is { Low: > 0 } all
        && part.Unit == whole.Unit
            ? new(
                RelationKind.Share,
                stated,
                part,
                whole,
                said,
                Corners(some, all, (a, b) => a / b * Hundred),
                part.Value!.Value / whole.Value!.Value * Hundred
            )
            : null;

    private static Interval Corners(Interval a, Interval b, Func<decimal, decimal, decimal> f)
    {
        decimal[] corners = [f(a.Low, b.Low), f(a.Low, b.High), f(a.High, b.Low), f(a.High, b.High)];
        return new(corners.Min(), corners.Max());
    }
}
