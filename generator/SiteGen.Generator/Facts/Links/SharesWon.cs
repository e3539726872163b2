using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whether a share of a market was won or lost: "we lost 20 basis points of market share", "share gains of 50 basis points".</summary>
internal static class SharesWon
{
    private const int Reach = 4;

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more than of a an further"
    );

    private static readonly HashSet<string> Winning = WordSet.Exact(
        "gain gained gaining gains won winning took taken picked"
    );

    private static readonly HashSet<string> Losing = WordSet.Exact("lose lost losing loss losses ceded");

    /// <summary>1 or -1; 0 where the figure is of no market share.</summary>
    public static int DirectionOf(Statement said, Figure figure)
    {
        var verb = said.Tokens.Word(said.Tokens.Back(figure.First - 1, About));
        return !said.Mentions.Exists(mention =>
                mention.Concept.Name == "MarketShare"
                && mention.First - figure.Last <= Reach
                && figure.First - mention.Last <= Reach
            )
                ? 0
            : Winning.Has(verb) ? 1
            : Losing.Has(verb) ? -1
            : 0;
    }
}
