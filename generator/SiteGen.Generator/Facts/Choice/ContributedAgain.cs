using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Names "that $1 million contribution", after the share of the same part.</summary>
internal static class ContributedAgain
{
    public static FactDraft? Of(FactReading fact, FactReading before, IReadOnlyList<SpokenTurn> turns) =>
        Unit.IsMoney(fact.Draft.Stated.Unit)
        && before.Draft is { Concept: "RevenueShare" or "Revenue", Scope: not FactDraft.Total }
        && FactPlaces.Sentence(fact, turns).Text.IndexOf(" contribution", StringComparison.Ordinal) >= 0
            ? before.Draft with
            {
                Concept = "Revenue",
                Measure = Measure.Money,
            }
            : null;
}
