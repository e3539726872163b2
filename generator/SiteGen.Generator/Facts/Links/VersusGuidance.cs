using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links a figure that is the distance of another from what was promised: "$43 million, $5 million above the high end of our
/// guidance"; and one by which the promise itself moves: "we raise our revenue guidance by $5 million".
/// </summary>
internal static class VersusGuidance
{
    private const int Reach = 10;

    private static readonly HashSet<string> Above = WordSet.Exact("above ahead over better higher more greater");

    private static readonly HashSet<string> Below = WordSet.Exact("below under lower less short worse");

    private static readonly HashSet<string> Passing = WordSet.Exact(
        "exceeded exceeding exceeds beat beating surpassed surpassing topped topping outperformed"
    );

    private static readonly HashSet<string> Missing = WordSet.Exact("missed missing");

    private static readonly HashSet<string> Raising = WordSet.Exact(
        "raise raised raising increase increased increasing lifting lifted"
    );

    private static readonly HashSet<string> Lowering = WordSet.Exact(
        "lower lowered lowering reduce reduced reducing cut cutting"
    );

    private static readonly HashSet<string> Taking = WordSet.Exact("taking take took taken moving moved bringing");

    private static readonly HashSet<string> Promises = WordSet.Exact(
        "guidance outlook guide forecast expectation expectations guided forecasted projected"
    );

    // Between "above" and the promise.
    private static readonly HashSet<string> ToPromise = WordSet.Exact(
        """
        than of the our your eps prior previous initial original high low top bottom upper lower mid end midpoint point range we had what i
        management's internal q1 q2 q3 q4 quarter first second third fourth full year both company's that from and was were is implied in
        """
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly almost around over some just a an by"
    );

    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        // "up $0.10 from our prior guidance": of the guidance.
        if (
            (Unit.IsMoney(figure.Unit) || Unit.IsPerShare(figure.Unit))
            && GrowthCues.Before(said, figure.First, out _) is var moved and not 0
            && IsFromPromise(said.Tokens, figure.Last + 1)
        )
        {
            return Named(said, figure, previous, "GuidanceChange", moved);
        }

        return Distance(said.Tokens, figure) is var distance and not 0
                ? Named(said, figure, previous, "VersusGuidance", distance)
            : Move(said, figure) is var move and not 0 ? Named(said, figure, null, "GuidanceChange", move)
            : null;
    }

    private static bool IsFromPromise(Token[] tokens, int from) =>
        tokens.Word(from) is "from" or "versus" or "over" or "compared"
        && IsPromise(tokens, from + (tokens.Word(from + 1) == "to" ? 2 : 1));

    private static int Distance(Token[] tokens, Figure figure)
    {
        var word = figure.Last + 1;
        if (word < tokens.Length && !tokens[word].AfterComma && (Above.Has(tokens[word]) || Below.Has(tokens[word])))
        {
            return !IsPromise(tokens, word + 1) ? 0
                : Above.Has(tokens[word]) ? 1
                : -1;
        }

        // "exceeding the high end of our guidance by $5 million".
        var by = tokens.Back(figure.First - 1, About);
        var verb = tokens.Last(by - Reach, by + 1, Passing);
        verb = verb < 0 ? tokens.Last(by - Reach, by + 1, Missing) : verb;
        return verb < 0 || by == figure.First - 1 || !Promises.Has(tokens.Word(tokens.Back(by, ToPromise))) ? 0
            : !IsPromise(tokens, verb + 1) ? 0
            : Passing.Has(tokens[verb]) ? 1
            : -1;
    }

    private static bool IsPromise(Token[] tokens, int start)
    {
        var noun = tokens.Past(start, ToPromise);
        return noun >= start
            && noun < tokens.Length
            && noun - start <= Reach
            && Promises.Has(tokens[noun])
            && !tokens.HasComma(start, noun + 1);
    }

    // "we are raising the midpoint of our revenue guidance by $5 million".
    private static int Move(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var by = tokens.Back(figure.First - 1, About);
        // "we're taking full year guidance up by 100 basis points".
        var way = tokens.Word(by);
        if (
            way is "up" or "down"
            && by < figure.First - 1
            && Promises.Has(tokens.Word(by - 1))
            && tokens.Any(by - Reach, by, Taking)
        )
        {
            return way == "up" ? 1 : -1;
        }

        return by == figure.First - 1
            || !tokens.Any(by + 1, figure.First, By)
            || !Promises.Has(tokens.Word(tokens.Back(by, ToPromise)))
                && !IsPromiseFor(said, tokens.Back(figure.First - 1, Short))
                ? 0
            : tokens.Any(by - Reach, by, Raising) ? 1
            : tokens.Any(by - Reach, by, Lowering) ? -1
            : 0;
    }

    // "our guidance for pump revenue by $5 million": the name stands behind the promise.
    private static bool IsPromiseFor(Statement said, int by) =>
        said.MentionAt(by - 1) is { } name
        && said.Tokens.Last(name.First - Reach, name.First, For) is > 0 and var lead
        && name.First - lead <= 4
        && Promises.Has(said.Tokens.Word(lead - 1));

    private static readonly HashSet<string> For = WordSet.Exact("for on");

    private static readonly HashSet<string> Short = WordSet.Exact(
        "about approximately roughly nearly around over another an a"
    );

    private static readonly HashSet<string> By = WordSet.Exact("by");

    private static Link? Named(Statement said, Figure figure, FactDraft? previous, string ending, int direction)
    {
        var link =
            previous is { IsNamed: true } ? Link.Again(previous)
            : said.Nearest(figure, static _ => true) is { Concept.Measure: not Measure.Other } nearest
                ? Link.To(nearest)
            : null;
        // "up by 100 basis points from a growth rate point of view".
        if (
            link is null
            && figure.Unit == Unit.BasisPoints
            && said.Mentions.Find(mention => mention.First - figure.Last is > 0 and <= Reach)
                is { IsGrowth: true } growth
        )
        {
            return Link.Growth(growth, direction) with
            {
                Concept = growth.Concept.Name + ending,
                Measure = Measure.Rate,
            };
        }

        // "It grew 1%, and was $20 million above our guidance": the amount was.
        link =
            link is { IsGrowth: true } grown && Unit.IsMoney(figure.Unit)
                ? grown with
                {
                    Concept = grown.Concept.Replace("Growth", ""),
                }
                : link;
        return link is null || !Fits(link.Measure, figure)
            ? Link.Nothing
            : link with
            {
                Concept = link.Concept + ending,
                Direction = direction,
            };
    }

    private static bool Fits(Measure measure, Figure figure) =>
        measure switch
        {
            Measure.Money or Measure.Price => Unit.IsMoney(figure.Unit)
                || figure.Unit is Unit.Percent or Unit.Points or Unit.BasisPoints,
            Measure.Rate => figure.Unit is Unit.BasisPoints or Unit.Points or Unit.Percent,
            Measure.Count => figure.Unit is Unit.Count or Unit.Shares,
            Measure.PerShare => Unit.IsPerShare(figure.Unit) || Unit.IsMoney(figure.Unit),
            _ => false,
        };
}
