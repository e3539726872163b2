using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Settles which of several different figures is that of the whole business, where nobody says "total": parts are often
/// spoken of without their name. Where nothing settles it, tables show none.
/// </summary>
internal static class Rivals
{
    private const decimal Near = 0.8m;

    // What the parts of a business add up to.
    private static readonly HashSet<string> HasParts = WordSet.Exact(
        "Revenue CostOfRevenue GrossProfit OperatingExpenses Bookings Billings Backlog NetInterestIncome"
    );

    /// <summary>The figure to show; null where it cannot be told.</summary>
    /// <param name="same">Figures of one thing as tables have it, the likeliest first.</param>
    /// <param name="facts">All facts of the call.</param>
    public static int? Settle(int[] same, IReadOnlyList<FactReading> facts)
    {
        var first = same[0];
        var draft = facts[first].Draft;
        if (draft.Scope != FactDraft.Total || same.All(i => i == first || IsOneThing(facts[i].Draft, draft)))
        {
            return first;
        }

        // No part is more than the whole.
        if (HasParts.Contains(draft.Concept) && Unit.IsMoney(draft.Stated.Unit))
        {
            return same.Where(i => facts[i].Draft.Stated.Unit == draft.Stated.Unit)
                .OrderByDescending(i => Size(facts[i].Draft.Stated))
                .First();
        }

        var beside = same.Where(i => IsBesideItsAmount(facts[i], facts)).ToArray();
        var supported = beside.Length > 0 ? beside : [.. same.Where(i => IsSaidAgain(i, same, facts))];
        return
            supported.Length > 0
            && supported.All(i => Precision.Agree(facts[i].Draft.Stated, facts[supported[0]].Draft.Stated))
            ? supported[0]
            : null;
    }

    /// <summary>Whether two figures may be said of one thing: they agree, or one is a slip of the other.</summary>
    public static bool IsOneThing(FactDraft a, FactDraft b) =>
        a.Scope != FactDraft.Total || Precision.Agree(a.Stated, b.Stated) || IsSlip(Size(a.Stated), Size(b.Stated));

    // Nearly the same, or the same digits in another place: 60 and 50, 10 and 1.
    private static bool IsSlip(decimal one, decimal other)
    {
        var (less, more) = one < other ? (one, other) : (other, one);
        if (less <= 0)
        {
            return false;
        }

        while (less * 10 <= more)
        {
            less *= 10;
        }

        return less == more || (less == Math.Min(one, other) && less / more >= Near);
    }

    private static decimal Size(Figure figure) => Math.Abs(figure.Value ?? figure.Low ?? figure.High ?? 0);

    // "Revenue was $5.5 billion, up 2%."
    private static bool IsBesideItsAmount(FactReading fact, IReadOnlyList<FactReading> facts)
    {
        var concept = fact.Draft.Concept;
        var amount =
            fact.Draft.IsGrowth ? concept.Substring(0, concept.Length - "Growth".Length)
            : concept.EndsWith("Change", StringComparison.Ordinal)
                ? concept.Substring(0, concept.Length - "Change".Length)
            : null;
        if (amount is null)
        {
            return false;
        }

        var amounts = facts.Where(other => IsAmount(other.Draft, amount, fact.Draft.Period)).ToArray();
        var most = amounts.Length == 0 ? 0 : amounts.Max(other => Size(other.Draft.Stated));
        return amounts.Any(other => Size(other.Draft.Stated) == most && Place(other) == Place(fact));
    }

    private static bool IsAmount(FactDraft draft, string concept, string period) =>
        draft.Concept == concept
        && draft.Scope == FactDraft.Total
        && draft.Period == period
        && draft.Status == FactDraft.Actual
        && draft.Stated.Unit != Unit.Percent;

    private static (int, int, int) Place(FactReading fact) => (fact.Turn, fact.Paragraph, fact.Start);

    private static bool IsSaidAgain(int i, int[] same, IReadOnlyList<FactReading> facts) =>
        same.Any(j =>
            Place(facts[j]) != Place(facts[i]) && Precision.Agree(facts[i].Draft.Stated, facts[j].Draft.Stated)
        );
}
