using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Analysts often ask about a part of the business, and do not say so with every figure. Where a question names a part, a
/// figure of the whole that the company did not say before is of a part that nobody named.
/// </summary>
internal static class AskedParts
{
    private const int Shortest = 3;

    private static readonly HashSet<string> HaveParts = WordSet.Exact(
        """
        Revenue RevenueGrowth GrossMargin GrossMarginChange IncomeFromOperations IncomeFromOperationsGrowth OperatingMargin
        OperatingMarginChange NetInterestIncome NetInterestIncomeGrowth EfficiencyRatio ProfitBeforeTax Bookings Orders OrdersGrowth
        """
    );

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var speech = facts.Where(fact => turns[fact.Turn].Kind == TurnKind.Speech).ToArray();
        var said = new HashSet<(string, decimal?, decimal?)>(speech.Where(IsOfWhole).Select(Key));
        var parts = speech
            .Select(fact => fact.Draft.Scope)
            .Where(scope => scope is not (FactDraft.Total or FactDraft.Unnamed) && scope.Length >= Shortest)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        var isAbout = new Dictionary<int, bool>();
        return
        [
            .. facts.Select(fact =>
                fact.IsAnalysts
                && IsOfWhole(fact)
                && HaveParts.Contains(fact.Draft.Concept)
                && !said.Contains(Key(fact))
                && IsAbout(fact.Turn)
                    ? fact with
                    {
                        Draft = fact.Draft with { Scope = FactDraft.Unnamed },
                    }
                    : fact
            ),
        ];

        bool IsAbout(int turn)
        {
            if (!isAbout.TryGetValue(turn, out var told))
            {
                isAbout[turn] = told = turns[turn]
                    .Raw.Paragraphs.Any(paragraph => parts.Any(part => Names(paragraph.Text, part)));
            }

            return told;
        }
    }

    private static bool IsOfWhole(FactReading fact) => fact.Draft.Scope == FactDraft.Total;

    private static (string, decimal?, decimal?) Key(FactReading fact) =>
        (fact.Draft.Concept, fact.Draft.Stated.Value, fact.Draft.Stated.Low);

    // "investment banking" names the Investment Bank.
    private static bool Names(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]));
    }
}
