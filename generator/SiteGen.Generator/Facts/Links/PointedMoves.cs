using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links an amount that is said alone to what moved by it: "You see it in deferred revenue. So $170 million
/// quarter-on-quarter.", "We are guiding to $62 billion. It's $7 billion above last year."
/// </summary>
internal static class PointedMoves
{
    private const int LongestLead = 4;

    private static readonly HashSet<string> Leading = WordSet.Exact(
        "so and it's that's it that is was this which up about approximately roughly nearly over almost around actually again"
    );

    private static readonly HashSet<string> Than = WordSet.Exact("above below higher lower more less");

    private static readonly HashSet<string> Less = WordSet.Exact("below lower less");

    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        var start = tokens.Back(figure.First - 1, Leading) + 1;
        if (
            said.Mentions.Count > 0
            || said.Figures[0] != figure
            || start > 0 && !tokens[start].AfterComma
            || figure.First - start > LongestLead
            || start == figure.First
        )
        {
            return null;
        }

        var isAbove =
            Than.Has(tokens.Word(next))
            && PeriodCues.StartsAt(tokens, next + (tokens.Word(next + 1) == "than" ? 2 : 1));
        var direction =
            isAbove ? (Less.Has(tokens.Word(next)) ? -1 : 1)
            : Comparisons.StartAt(tokens, next) ? 1
            : 0;
        return direction == 0 ? null
            : said.Context.Announced is { } named && AmountUnits.Fit(named.Concept.Measure, figure)
                ? Link.Change(named, direction) with
                {
                    Mention = null,
                }
            : said.Context.Last is { IsNamed: true, Scope: not FactDraft.Unnamed } last
            && AmountUnits.Fit(last.Measure, figure)
                ? Link.Again(last) with
                {
                    Concept = ConceptName.Root(last.Concept) + "Change",
                    Direction = direction,
                }
            : null;
    }
}
