using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Settles which of several different figures is that of the whole business, where nobody says "total": parts are often
/// spoken of without their name. Where nothing settles it, tables show none.
/// </summary>
internal sealed class Rivals
{
    private const decimal Near = 0.8m;

    // Who states one thing more often than this is no company; the bound keeps time linear.
    private const int MostCompared = 50;

    // What the parts of a business add up to.
    private static readonly HashSet<string> HasParts = WordSet.Exact(
        "Revenue CostOfRevenue GrossProfit OperatingExpenses Bookings Billings Backlog NetInterestIncome"
    );

    private readonly IReadOnlyList<FactReading> facts;

    // By concept and period, where the largest amount of the whole business stands.
    private readonly Dictionary<(string, string), HashSet<(int, int, int)>> largest;

    /// <param name="facts">All facts of the call.</param>
    public Rivals(IReadOnlyList<FactReading> facts)
    {
        this.facts = facts;
        largest = facts
            .Where(fact => IsAmount(fact.Draft))
            .GroupBy(fact => (fact.Draft.Concept, fact.Draft.Period))
            .ToDictionary(same => same.Key, same => Largest([.. same]));
    }

    /// <summary>The figure to show; null where it cannot be told.</summary>
    /// <param name="same">Figures of one thing as tables have it, the likeliest first.</param>
    public int? Settle(int[] same)
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

        var beside = same.Where(i => IsBesideItsAmount(facts[i])).ToArray();
        var supported = beside.Length > 0 ? beside : [.. same.Take(MostCompared).Where(i => IsSaidAgain(i, same))];
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
    private bool IsBesideItsAmount(FactReading fact)
    {
        return (fact.Draft.IsGrowth || fact.Draft.IsChange)
            && largest.TryGetValue((ConceptName.Root(fact.Draft.Concept), fact.Draft.Period), out var places)
            && places.Contains(Place(fact));
    }

    private static HashSet<(int, int, int)> Largest(FactReading[] amounts)
    {
        var most = amounts.Max(fact => Size(fact.Draft.Stated));
        return [.. amounts.Where(fact => Size(fact.Draft.Stated) == most).Select(Place)];
    }

    private static bool IsAmount(FactDraft draft) =>
        draft.Scope == FactDraft.Total && draft.Status == FactDraft.Actual && draft.Stated.Unit != Unit.Percent;

    private static (int, int, int) Place(FactReading fact) => (fact.Turn, fact.Paragraph, fact.Start);

    private bool IsSaidAgain(int i, int[] same) =>
        same.Take(MostCompared)
            .Any(j =>
                Place(facts[j]) != Place(facts[i]) && Precision.Agree(facts[i].Draft.Stated, facts[j].Draft.Stated)
            );
}
