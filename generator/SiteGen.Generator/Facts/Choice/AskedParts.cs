using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Analysts often ask about a part of the business, and neither they nor who answers say so with every figure. Where a
/// question names a part, a figure of the whole that the company did not say before is of a part that nobody named.
/// </summary>
internal static class AskedParts
{
    private static readonly HashSet<string> HaveParts = WordSet.Exact(
        """
        Revenue RevenueGrowth GrossMargin GrossMarginChange GrossProfit GrossProfitGrowth IncomeFromOperations
        IncomeFromOperationsGrowth OperatingMargin OperatingMarginChange NetInterestIncome NetInterestIncomeGrowth EfficiencyRatio
        OperatingLeverage ProfitBeforeTax Bookings BookingsGrowth Orders OrdersGrowth AdjustedEbitda AdjustedEbitdaGrowth AdjustedEbitdaMargin
        AdjustedEbitdaMarginChange Ebit EbitGrowth NetMargin PretaxMargin AverageOrderValue AverageOrderValueGrowth TakeRate
        ContributionMargin ContributionMarginChange InstalledBase InstalledBaseGrowth UnitSales UnitSalesGrowth StoreCount StoreOpenings StoreClosures NetNewAssets NetNewMoney Deposits Loans
        """
    );

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var said = new HashSet<(string, string, decimal?, decimal?)>(
            facts.Where(fact => IsOfWhole(fact) && IsSaidOfWhole(fact, turns)).Select(Key)
        );
        var names = new Lazy<AskedNames>(() => AskedNames.Of(facts, turns));
        var questions = SpokenTurns.Questions(turns);
        return
        [
            .. facts.Select(fact =>
                IsOfWhole(fact)
                && HaveParts.Contains(fact.Draft.Concept)
                && !said.Contains(Key(fact))
                && (fact.IsAnalysts || IsOpen(fact.Draft))
                && (fact.IsAnalysts ? fact.Turn : questions[fact.Turn]) is var question and >= 0
                && (
                    names.Value.AreIn(question, fact.IsAnalysts)
                    || fact.IsAnalysts && AskedTopic.Part(fact, turns) is not null
                )
                    ? fact with
                    {
                        Draft = fact.Draft with
                        {
                            Scope =
                                names.Value.Spoken.Near(fact, fact.IsAnalysts ? -1 : question)
                                ?? (fact.IsAnalysts ? AskedTopic.Part(fact, turns) : null)
                                ?? FactDraft.Unnamed,
                        },
                    }
                    : fact
            ),
        ];
    }

    // What is guided for a period, or aimed at, is of the whole.
    private static bool IsOpen(FactDraft draft) =>
        draft.Status == FactDraft.Actual || draft.Status == FactDraft.Guidance && draft.Period.Length == 0;

    private static bool IsOfWhole(FactReading fact) => fact.Draft.Scope == FactDraft.Total;

    // In prepared remarks, or with words for the whole.
    private static bool IsSaidOfWhole(FactReading fact, IReadOnlyList<SpokenTurn> turns) =>
        turns[fact.Turn].Kind == TurnKind.Speech
        || !fact.IsAnalysts && WholeWords.AreIn(FactPlaces.Sentence(fact, turns).Text);

    private static (string, string, decimal?, decimal?) Key(FactReading fact) =>
        (fact.Draft.Concept, fact.Draft.Comparison, fact.Draft.Stated.Value, fact.Draft.Stated.Low);
}
