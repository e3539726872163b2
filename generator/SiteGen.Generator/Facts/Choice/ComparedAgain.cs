namespace SiteGen.Generator.Facts;

/// <summary>
/// Growth of revenue is supposed to be over the year where nobody says so. Where the call says the same growth against the
/// quarter before ("to increase 18% sequentially", and later "revenue is up 18%"), it is that one.
/// </summary>
internal static class ComparedAgain
{
    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts)
    {
        var said = facts
            .Where(static fact => fact.Draft is { IsYearSupposed: false, Comparison.Length: > 0 })
            .ToLookup(static fact => Key(fact.Draft), static fact => fact.Draft.Comparison);
        return
        [
            .. facts.Select(fact =>
                fact.Draft.IsYearSupposed && IsSequential(said[Key(fact.Draft)])
                    ? fact with
                    {
                        Draft = fact.Draft with { Comparison = Comparisons.QuarterOverQuarter },
                    }
                    : fact
            ),
        ];
    }

    private static bool IsSequential(IEnumerable<string> comparisons) =>
        comparisons.Any() && comparisons.All(static said => said == Comparisons.QuarterOverQuarter);

    // "18%, plus or minus 3%" is said again as 18%.
    private static (string, string, string, string, decimal?) Key(FactDraft draft) =>
        (draft.Concept, draft.Scope, draft.Period, draft.Status, Middle(draft.Stated));

    private static decimal? Middle(Figure figure) =>
        figure is { Low: { } low, High: { } high } ? (low + high) / 2 : figure.Value ?? figure.Low ?? figure.High;
}
