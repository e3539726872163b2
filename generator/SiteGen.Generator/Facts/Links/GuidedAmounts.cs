using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Names what is guided alone by what was told last: "Net interest income was $7 million. We now expect $6 million in the
/// third quarter and $5 million in the fourth quarter."
/// </summary>
internal static class GuidedAmounts
{
    private const int LongestAside = 4;

    private static readonly HashSet<string> Expecting = WordSet.Exact(
        "we now continue to still also expect anticipate project forecast that approximately about around roughly"
    );

    private static readonly HashSet<string> Aside = WordSet.Exact("after tax pre pretax in for");

    /// <summary>The link; null where the sentence says more than how much, and when.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        return
            said.Figures[0] == figure
            && said.Mentions.Count == 0
            && tokens[0].Lower is "we" or "now"
            && tokens.Past(0, Expecting) == figure.First
            && Unit.IsMoney(figure.Unit)
            && IsWhen(tokens, figure.Last + 1)
            && said.Context.Last is { IsNamed: true, Status: FactDraft.Actual } last
            && (last.IsGrowth ? said.Context.LastAmount : last) is { Measure: Measure.Money } told
            && Unit.IsMoney(told.Figure.Unit)
            && ConceptName.Root(told.Concept) == ConceptName.Root(last.Concept)
            ? Link.Again(told)
            : null;
    }

    // "after tax in the third quarter".
    private static bool IsWhen(Token[] tokens, int start)
    {
        var end = tokens.Past(start, Aside);
        return end > start && end - start <= LongestAside && PeriodCues.StartsAt(tokens, end)
            || PeriodCues.StartsAt(tokens, end + 1);
    }
}
