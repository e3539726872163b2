using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// An amount that is clearly less than one of the same thing and period is that of a part which the sentence does not
/// name: "Revenue was $11 billion", after "revenue was $33 billion". What its sentence says of it is of that part, too.
/// </summary>
internal static class Parts
{
    private const decimal Clearly = 0.8m;

    private static readonly HashSet<string> HaveParts = WordSet.Exact("Revenue GrossProfit IncomeFromOperations");

    private static readonly HashSet<string> SaidBeside = WordSet.Exact(
        "Revenue RevenueGrowth GrossProfit GrossProfitGrowth GrossMargin GrossMarginChange IncomeFromOperations "
            + "IncomeFromOperationsGrowth OperatingMargin OperatingMarginChange"
    );

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts)
    {
        var wholes = facts
            .Where(IsAmount)
            .GroupBy(fact => Key(fact.Draft))
            .ToDictionary(same => same.Key, same => same.Max(fact => fact.Draft.Stated.Value!.Value));
        var parts = new HashSet<(int, int, int)>(facts.Where(IsPart).Select(Place));
        return
        [
            .. facts.Select(fact =>
                parts.Contains(Place(fact)) && IsSaidOfPart(fact)
                    ? fact with
                    {
                        Draft = fact.Draft with { Scope = FactDraft.Unnamed },
                    }
                    : fact
            ),
        ];

        bool IsPart(FactReading fact) => IsAmount(fact) && fact.Draft.Stated.Value < Clearly * wholes[Key(fact.Draft)];

        bool IsSaidOfPart(FactReading fact) =>
            fact.Draft.Scope == FactDraft.Total
            && SaidBeside.Contains(fact.Draft.Concept)
            && !(IsAmount(fact) && !IsPart(fact));
    }

    private static bool IsAmount(FactReading fact) =>
        !fact.IsAnalysts
        // "Without pumps, sales were $5 million": of the whole, so far.
        && !Bases.IsExcluding(fact.Draft.Basis)
        && fact.Draft is { Scope: FactDraft.Total, Status: FactDraft.Actual, Stated.Value: > 0 }
        && HaveParts.Contains(fact.Draft.Concept)
        && Unit.IsMoney(fact.Draft.Stated.Unit);

    private static (string, string, string, string) Key(FactDraft draft) =>
        (draft.Concept, draft.Period, draft.Concept == "Revenue" ? "" : draft.Basis, draft.Stated.Unit);

    private static (int, int, int) Place(FactReading fact) => (fact.Turn, fact.Paragraph, fact.Start);
}
