using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links amounts by which something is made less or more: "would reduce deposits by $1 billion and loans by $2 billion".</summary>
internal static class MovedBy
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly almost around over some another further more than a"
    );

    private static readonly HashSet<string> Lowering = WordSet.Exact(
        "reduce reduces reduced reducing lower lowers lowered lowering cut cuts cutting decrease decreases decreased shrink"
    );

    private static readonly HashSet<string> Raising = WordSet.Exact(
        "increase increases increased increasing raise raises raised raising boost boosts boosted grow grew lift lifted expand expanded"
    );

    /// <summary>The link; null where the figure is no such amount.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var tokens = said.Tokens;
        var by = tokens.Back(figure.First - 1, About);
        // "by over $1 during this period": in a time that another sentence says.
        if (tokens.Word(by) != "by" || IsInThat(tokens, figure.Last + 1))
        {
            return null;
        }

        // "by 60%, including by another $8 billion in the quarter".
        if (tokens.Word(by - 1) == "including" && previous is { IsNamed: true, IsGrowth: true, Measure: Measure.Money })
        {
            return Link.Again(previous) with
            {
                Concept = ConceptName.Root(previous.Concept) + "Change",
                Direction = previous.Direction,
            };
        }

        return
            said.MentionAt(by - 1) is { Concept.Measure: Measure.Money or Measure.Count or Measure.PerShare } mention
            && !Owned.ByOthers(said, mention)
            && (
                mention.Concept.Measure == Measure.PerShare
                    ? Unit.IsPerShare(figure.Unit) || Unit.IsMoney(figure.Unit)
                    : mention.Concept.Measure == Measure.Money == Unit.IsMoney(figure.Unit)
            )
            && DirectionOf(tokens, mention.First) is var direction and not 0
            ? Link.To(mention) with
            {
                Concept = mention.Concept.Name + "Change",
                Direction = mention.Concept.IsLoss ? -direction : direction,
            }
            : null;
    }

    private static bool IsInThat(Token[] tokens, int i) =>
        tokens.Word(i) is "in" or "during" or "over"
        && tokens.Word(i + 1) is "this" or "that"
        && tokens.Word(i + 2) is "period" or "time" or "span";

    /// <summary>"by 2,000, or 8%": the same move, said twice.</summary>
    public static Link? SaidAgain(Statement said, Figure figure, FactDraft? previous)
    {
        var or = said.Tokens.Back(figure.First - 1, About);
        return
            previous is { IsNamed: true, IsChange: true, Measure: Measure.Money or Measure.Count }
            && said.Tokens.Word(or) == "or"
            && previous.Figure.Last == or - 1
            ? Link.Again(previous) with
            {
                Concept = ConceptName.Root(previous.Concept) + "Growth",
            }
            : null;
    }

    /// <summary>Whether the last verb before a token lowers or raises; 0 for neither.</summary>
    public static int DirectionOf(Token[] tokens, int before)
    {
        var (down, up) = (tokens.Last(0, before, Lowering), tokens.Last(0, before, Raising));
        return down > up ? -1
            : up > down ? 1
            : 0;
    }
}
