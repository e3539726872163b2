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
        : MarginOf(said, figure, mention) is { } margin
            ? Link.To(mention) with
            {
                Concept = margin,
                Measure = Measure.Rate,
            }
        : Link.Nothing;

    // "EBITDA and operating margins were 37% and 24%, respectively": the noun is of both.
    private static string? MarginOf(Statement said, Figure figure, Mention profit) =>
        figure.Unit == Unit.Percent
        && said.Mentions.Find(mention => mention.First > profit.Last) is { } next
        && Margins.IsOne(next.Concept)
        && next.First == profit.Last + 2
        && said.Tokens[profit.Last + 1].Is("and")
            ? Margins.Of(profit.Concept.Name)
            : null;

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
