namespace SiteGen.Generator.Facts;

/// <summary>Links a figure by its unit: percentages, points, multiples, amounts, amounts for each share and counts.</summary>
internal static class UnitLink
{
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        return figure.Unit switch
        {
            "" => FlatLink.Of(said, figure),
            Unit.Percent or Unit.Count when StaffMoves.Of(said, k) is { } staff => staff,
            Unit.Percent or Unit.Ratio or Unit.Count when CustomersGrown.Of(said, figure, previous) is { } customers =>
                customers,
            Unit.Percent when MarketShares.Of(said, figure) is { } held => held,
            Unit.Percent => Twins.Of(said, figure)?.First
                ?? Mixes.Of(said, figure)
                ?? CostShares.Of(said, figure)
                ?? NamedMixes.Of(said, figure)
                ?? PercentLink.Of(said, k, previous),
            Unit.BasisPoints or Unit.Points => ChangeLink.Of(said, k, previous),
            // "net leverage was 2.3 times".
            Unit.Ratio
                when said.Nearest(figure, static _ => true)
                    is { Concept.Name: "LeverageRatio" or "BookToBill" } ratio => Link.To(ratio),
            // "losses were halved" is no growth by half.
            Unit.Ratio => GrowthLink.OfMultiple(said, figure) is { Mention.Concept.IsLoss: true }
                ? Link.Nothing
                : GrowthLink.OfMultiple(said, figure),
            _ when BreakevenLink.Is(figure) => BreakevenLink.Of(said, figure),
            _ when WindLink.Of(said, figure) is null
                    && (MovedAmounts.Of(said, k, previous) ?? MovedBy.Of(said, figure, previous)) is { } moved => moved,
            _ when Unit.IsMoney(figure.Unit) => Lending.Of(said, figure, MoneyLink.Of(said, k, previous)),
            _ when Unit.IsPerShare(figure.Unit) => PerShareLink.Of(said, figure),
            _ => CountLink.Of(said, figure, previous),
        };
    }
}
