namespace SiteGen.Generator.Facts;

/// <summary>Links a figure to the concept that a list counts out to it: "gross and operating margin were 70% and 20%, respectively".</summary>
internal static class RespectiveLink
{
    /// <summary>The link; nothing where the list cannot be counted out; null where it names no concepts.</summary>
    public static Link? Of(Statement said, Figure figure, RespectiveName name) =>
        name.IsUnclear ? Link.Nothing
        : name.Mention is not { } mention ? null
        : IsOf(mention, figure) ? Link.To(mention)
        : figure.Unit == Unit.Percent
        && GrowthCues.Before(said, said.Figures[name.First].First, out _) is var direction and not 0
            ? Link.Growth(mention, direction)
        : Link.Nothing;

    private static bool IsOf(Mention mention, Figure figure) =>
        mention.Concept.Measure switch
        {
            Measure.Money => Unit.IsMoney(figure.Unit) && !mention.IsGrowth,
            Measure.Rate => figure.Unit == Unit.Percent,
            Measure.PerShare => Unit.IsMoney(figure.Unit) || Unit.IsPerShare(figure.Unit),
            Measure.Count => figure.Unit is Unit.Count or Unit.Shares,
            _ => false,
        };
}
