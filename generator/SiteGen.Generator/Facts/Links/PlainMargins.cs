using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "80 basis points of operating leverage", "three points of margin expansion": by how much a margin rose or fell.</summary>
internal static class PlainMargins
{
    private static readonly HashSet<string> Rising = WordSet.Exact("expansion leverage improvement");

    private static readonly HashSet<string> Falling = WordSet.Exact("deleverage contraction compression");

    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, noun) = (said.Tokens, figure.Last + 2);
        if (tokens.Word(figure.Last + 1) is not ("of" or "in"))
        {
            return null;
        }

        var isMargin = tokens.Word(noun) is "margin" or "operating";
        var move = isMargin ? noun + 1 : noun;
        var direction =
            Rising.Has(tokens.Word(move)) ? 1
            : Falling.Has(tokens.Word(move)) ? -1
            : 0;
        return direction == 0 ? null
            : tokens.Word(noun) == "operating" ? Link.Of("OperatingMarginChange", Measure.Rate, direction: direction)
            : (isMargin || tokens.Word(move) is "leverage" or "deleverage") && said.Context.Margin is { } margin
                ? Link.Again(margin) with
                {
                    Concept = margin.Concept.Replace("Change", "") + "Change",
                    Measure = Measure.Rate,
                    Direction = direction,
                }
            : null;
    }
}
