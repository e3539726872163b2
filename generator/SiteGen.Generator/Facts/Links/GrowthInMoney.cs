using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "revenue was up 4%, or $40 million": the same growth as an amount, and not how much revenue was.</summary>
internal static class GrowthInMoney
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about around roughly approximately nearly almost over some by"
    );

    /// <summary>"the $1 million of growth we had and the $2 million that we're guiding to": so much growth, too.</summary>
    public static Link? Added(Token[] tokens, Figure figure, FactDraft? previous) =>
        previous is { Concept: "RevenueChange" }
        && Unit.IsMoney(figure.Unit)
        && (
            tokens.Are(figure.Last + 1, "of", "growth")
            || tokens.Are(figure.First - 2, "and", "the") && tokens.Word(figure.Last + 1) == "that"
        )
            ? Link.Again(previous)
            : null;

    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var or = said.Tokens.Back(figure.First - 1, About);
        return
            previous is { IsNamed: true, IsGrowth: true, Measure: Measure.Money }
            && Unit.IsMoney(figure.Unit)
            && said.Tokens.Word(or) == "or"
            && or == previous.Figure.Last + 1
            ? Link.Again(previous) with
            {
                Concept = previous.Concept.Replace("Growth", "Change"),
            }
            : null;
    }
}
