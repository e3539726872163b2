using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Names what is guided again by the one guidance of that figure for that time, and what stands beside it: "we expect a $22 million
/// gain in Q3", and then "to recognize $22 million in Q3 and $75 million for the year".
/// </summary>
internal static class GuidedAlike
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly around over a to some"
    );

    public static FactDraft? Of(FactDraft draft, FactDraft[] equals)
    {
        if (draft.Status != FactDraft.Guidance || !PeriodName.IsCalendar(draft.Period))
        {
            return null;
        }

        var same = Array.FindAll(equals, one => one.Status == FactDraft.Guidance && one.Period == draft.Period);
        return same.Length == 1 ? same[0] : null;
    }

    /// <summary>What the figure before it was found to be of; null where the words between say something else.</summary>
    public static FactDraft? Beside(
        FactReading fact,
        IReadOnlyList<FactReading> facts,
        List<FactReading> completed,
        IReadOnlyList<SpokenTurn> turns
    )
    {
        var last = completed.Count - 1;
        if (last < 0 || facts[last].Draft.IsNamed)
        {
            return null;
        }

        var (draft, before) = (fact.Draft, completed[last].Draft);
        if (
            !before.IsNamed
            || before.Status != FactDraft.Guidance
            || before.Stated.Unit != draft.Stated.Unit
            || (fact.Turn, fact.Paragraph, fact.Start)
                != (completed[last].Turn, completed[last].Paragraph, completed[last].Start)
        )
        {
            return null;
        }

        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        return
            draft.Status == FactDraft.PriorGuidance
            || draft.Status == FactDraft.Guidance && IsJoined(tokens, before.Figure.Last, draft.Figure)
            ? draft with
            {
                Concept = before.Concept,
                Measure = before.Measure,
                Scope = before.Scope,
                Basis = before.Basis,
            }
            : null;
    }

    // "$22 million of it in Q3 and approximately $75 million for the year".
    private static bool IsJoined(Token[] tokens, int last, Figure figure) =>
        tokens.Back(figure.First - 1, About) is var and
        && and > last
        && tokens[and].Is("and")
        && !tokens.HasComma(last + 1, figure.First)
        && (
            figure.Last + 1 >= tokens.Length
            || tokens[figure.Last + 1].AfterComma
            || tokens[figure.Last + 1].Lower is "for" or "in"
                && (
                    PeriodCues.StartsAt(tokens, figure.Last + 2)
                    || tokens.Are(figure.Last + 2, "the", "year")
                    || tokens.Are(figure.Last + 2, "the", "quarter")
                )
        );
}
