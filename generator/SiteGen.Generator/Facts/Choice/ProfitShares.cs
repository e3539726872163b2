namespace SiteGen.Generator.Facts;

/// <summary>Reads "operating income was $5 million or 23% of revenue": such a share is the margin. A cost's share stays the cost.</summary>
internal static class ProfitShares
{
    public static FactDraft Told(FactDraft draft) =>
        draft.StatedUnit == Unit.PercentOfRevenue && Margins.Of(draft.Concept) is { } margin
            ? draft with
            {
                Concept = margin,
                Measure = Measure.Rate,
            }
            : draft;
}
