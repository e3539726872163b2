namespace SiteGen.Generator.Facts;

/// <summary>Names figures that no name stands beside, by what is plainly said of them: "$3 million of our cash".</summary>
internal static class PlainNames
{
    /// <summary>The link; null where nothing plain is said.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous) =>
        figure.Unit switch
        {
            Unit.Percent => Leavers.Of(said, figure)
                ?? PeriodsOwn.Of(said, figure, previous)
                ?? PlainShares.Of(said, figure, previous)
                ?? PlainGrowths.Of(said, figure)
                ?? PlainParts.Of(said, figure),
            Unit.BasisPoints or Unit.Points => PlainMargins.Of(said, figure),
            Unit.Days => PlainCounts.OfDays(said, figure),
            Unit.Count => PlainCounts.Of(said, figure, previous),
            _ when Unit.IsMoney(figure.Unit) => GuidedAmounts.Of(said, figure)
                ?? PlainAmounts.Of(said, figure, previous),
            _ => null,
        };
}
