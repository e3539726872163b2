using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names growth by what is plainly said to grow: "200% growth in demand for lifts", "the unit cut its inventory by 60%".</summary>
internal static class PlainGrowths
{
    private const int Reach = 5;

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly almost around over some another more than a"
    );

    private static readonly HashSet<string> Resulting = WordSet.Exact(
        "in represents representing implies implying reflects reflecting to means is was"
    );

    private static readonly HashSet<string> Constant = WordSet.Exact("constant");

    private static readonly HashSet<string> Own = WordSet.Exact("its our");

    private static readonly HashSet<string> Wide = WordSet.Exact(
        "market industry consumer global customer end oil world domestic overall industrial market's"
    );

    private static readonly HashSet<string> Growing = WordSet.Exact(
        "grew grow growing increased increasing rose fell declined decreased up down was is were"
    );

    private static readonly HashSet<string> Staff = WordSet.Exact("staff employees headcount workforce colleagues");

    public static Link? Of(Statement said, Figure figure) =>
        OfDemand(said, figure)
        ?? OfEach(said, figure)
        ?? OfMoved(said, figure)
        ?? OfStaff(said.Tokens, figure)
        ?? OfResult(said, figure);

    // "Revenue was $9 million. This includes a currency headwind, which results in 10% growth in constant currency.": of revenue.
    private static Link? OfResult(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        return
            GrowthCues.After(tokens, figure.Last, out var noun) is var direction and not 0
            && (
                tokens.Are(noun + 1, "in", "constant")
                || tokens.Word(noun + 1) == "on" && tokens.Any(noun + 2, noun + 4, Constant)
            )
            && Resulting.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
            && said.Context.LastNamed is { } last
            && (ConceptName.Root(last.Concept) == "Revenue" || last.Concept is "Headwind" or "Tailwind")
            ? Link.Of("RevenueGrowth", Measure.Money, last.Scope, direction)
            : null;
    }

    private static Link? OfDemand(Statement said, Figure figure)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        // "30% growth in demand for lifts".
        if (GrowthCues.After(tokens, figure.Last, out var noun) is var behind and not 0)
        {
            return tokens.Are(noun + 1, "in", "demand") ? Demand(said, noun + 2, behind) : null;
        }

        var direction = GrowthCues.Before(said, figure.First, out var cue);
        for (var i = cue - 1; direction != 0 && i >= 0 && i >= cue - Reach - 2; i--)
        {
            if (Growing.Has(tokens[i]) && i < cue - 1 || tokens[i + 1].AfterComma)
            {
                return null;
            }

            // "Demand for lifts grew 30%".
            if (tokens[i].Is("demand"))
            {
                return Wide.Has(tokens.Word(i - 1)) || next == 0 ? null : Demand(said, i, direction);
            }
        }

        return null;
    }

    private static Link? Demand(Statement said, int noun, int direction) =>
        said.Tokens.Word(noun + 1) is "for" or "on" && SharersBehind.Longest(said, noun + 2) is { } part
            ? Link.Of("DemandGrowth", Measure.Money, part, direction)
            : null;

    // "the number of deals over $1 million and $5 million each increased 26%".
    private static Link? OfEach(Statement said, Figure figure) =>
        GrowthCues.Before(said, figure.First, out var cue) is var direction and not 0
        && said.Tokens.Word(cue - 1) == "each"
        && said.Nearest(figure, static _ => true) is { Concept.Measure: Measure.Count } counted
            ? Link.Growth(counted, direction) with
            {
                Scope = said.Subjects.NameOf(said.Tokens.Text(counted.First, cue - 1)),
            }
            : null;

    // "the unit cut its non-core inventory by 60%".
    private static Link? OfMoved(Statement said, Figure figure)
    {
        var by = said.Tokens.Back(figure.First - 1, About);
        return
            said.Tokens.Word(by) == "by"
            && said.MentionAt(by - 1) is { Concept.Measure: Measure.Money or Measure.Count } mention
            && said.Tokens.Last(mention.First - 3, mention.First, Own) is var owner and > 0
            && !said.Tokens[owner - 1].Lower.EndsWith("ing", StringComparison.Ordinal)
            && MovedBy.DirectionOf(said.Tokens, mention.First) is var direction and not 0
            ? Link.Growth(mention, mention.Concept.IsLoss ? -direction : direction)
            : null;
    }

    // "900 fewer staff than in March, and 5 thousand, or 15%, fewer since 2023".
    private static Link? OfStaff(Token[] tokens, Figure figure) =>
        tokens.Word(figure.First - 1) == "or"
        && tokens.Word(figure.Last + 1) == "fewer"
        && tokens.Any(0, figure.First, Staff)
            ? Link.Of("HeadcountGrowth", Measure.Count, FactDraft.Total, -1)
            : null;
}
