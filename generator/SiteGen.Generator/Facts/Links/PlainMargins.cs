using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "80 basis points of operating leverage", "three points of margin expansion": by how much a margin rose or fell.</summary>
internal static class PlainMargins
{
    private const int Reach = 7;

    private static readonly HashSet<string> Rising = WordSet.Exact("expansion leverage improvement");

    private static readonly HashSet<string> Falling = WordSet.Exact("deleverage contraction compression");

    private static readonly HashSet<string> Leverage = WordSet.Exact("leverage deleverage");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more less than"
    );

    private static readonly HashSet<string> Raising = WordSet.Exact(
        "improving improved improve raising raised raise accelerating lifting lifted"
    );

    private static readonly HashSet<string> Lowering = WordSet.Exact("lowering lowered reducing reduced slowing");

    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, noun) = (said.Tokens, figure.Last + 2);
        if ((OfGrowth(said, figure) ?? ChargedOff(said, figure)) is { } named)
        {
            return named;
        }

        // "80 basis points on a yearly basis on operating leverage".
        if (
            tokens.First(noun, noun + Reach, Leverage) is var leverage and > 0
            && tokens[leverage - 1].Is("operating")
            && tokens[leverage - 2].Lower is "on" or "of" or "in"
            && !tokens.HasComma(noun - 1, leverage)
        )
        {
            // What leverage adds is no change of the whole margin.
            return Link.Of(
                tokens[leverage - 2].Is("on") ? "OperatingLeverage" : "OperatingMarginChange",
                Measure.Rate,
                direction: tokens[leverage].Is("leverage") ? 1 : -1
            );
        }

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

    // "Net charge-offs were $30 million, or 28 basis points": of loans.
    private static Link? ChargedOff(Statement said, Figure figure)
    {
        var verb = said.Tokens.Back(figure.First - 1, About);
        return
            said.Mentions.FindLast(mention => mention.Last < figure.First)
                is { Concept.Name: "NetChargeOffs", IsGrowth: false } mention
            && (
                verb == mention.Last + 1 && said.Tokens[verb].Lower is "were" or "was" or "of" or "at"
                || said.Tokens.Word(verb) == "or" && said.Figures.Exists(other => other.Last == verb - 1)
            )
            ? Link.To(mention) with
            {
                Concept = "NetChargeOffRate",
                Measure = Measure.Rate,
            }
            : null;
    }

    // "improving our growth rate for the year by 100 basis points".
    private static Link? OfGrowth(Statement said, Figure figure)
    {
        var (tokens, by) = (said.Tokens, said.Tokens.Back(figure.First - 1, About));
        var rate = said.Mentions.FindLast(mention =>
            mention.Last < by && mention is { IsGrowth: true, Concept.Name: "Revenue" }
        );
        if (tokens.Word(by) != "by" || rate is null || by - rate.Last > 4 || tokens.HasComma(rate.First, figure.First))
        {
            return null;
        }

        var verb = tokens.Word(tokens.Back(rate.First - 1, ScopeWords.Transparent));
        var direction =
            Raising.Has(verb) ? 1
            : Lowering.Has(verb) ? -1
            : 0;
        return direction == 0
            ? null
            : Link.Growth(rate, direction) with
            {
                Concept = rate.Concept.Name + "GrowthChange",
                Measure = Measure.Rate,
            };
    }
}
