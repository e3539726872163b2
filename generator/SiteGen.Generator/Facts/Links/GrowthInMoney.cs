using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "revenue was up 4%, or $40 million": the same growth as an amount, and not how much revenue was.</summary>
internal static class GrowthInMoney
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about around roughly approximately nearly almost over some by"
    );

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
