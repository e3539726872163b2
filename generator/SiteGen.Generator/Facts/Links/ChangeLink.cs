using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links basis points and percentage points: changes of a rate.</summary>
internal static class ChangeLink
{
    private const int Reach = 9;

    private static readonly HashSet<string> Aims = WordSet.Exact("goal goals target targets guidance outlook range");

    private static readonly HashSet<string> Causes = WordSet.Exact("due by from because");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more less than just"
    );

    // "of our total revenue".
    private const int ShareWords = 4;

    private static readonly HashSet<string> Comparing = WordSet.Exact("higher lower better worse");

    // Between a rate and where it stands.
    private static readonly HashSet<string> Standing = new(
        About.Concat(["of", "was", "is", "were", "to", "at", "approach", "reach", "be", "remained", "came", "in"]),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Articles = WordSet.Exact("the our a in what it");

    // "than last year", "than we planned", "than expected".
    private static readonly HashSet<string> Levels = WordSet.Exact(
        """
        last prior previous year quarter same period we i you expected planned anticipated expectations guidance outlook
        forecast consensus was is
        """
    );

    public static Link? Of(Statement said, int k, FactDraft? previous) =>
        Moved(said, k, previous) is { } link ? Improved.Of(said, said.Figures[k], link) : null;

    private static Link? Moved(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if ((WindLink.Of(said, figure) ?? WindLink.Again(said, k, previous)) is { } wind)
        {
            return wind;
        }

        if (Effects.Of(said, figure) is { } effect)
        {
            return effect;
        }

        if (MovedRates.Behind(said, figure) is { } moved)
        {
            return moved;
        }

        if (IsGap(said.Tokens, figure.Last))
        {
            return Link.Nothing;
        }

        var direction = GrowthCues.Before(said, figure.First, out var cue);
        // "margins are compressed by 2 points due to the purchase": what that did, and not how they changed.
        if (
            direction < 0
            && said.Tokens[cue].Is("compressed")
            && said.Tokens.Any(figure.Last + 1, figure.Last + 3, Causes)
        )
        {
            return Link.Of("Headwind", Measure.Other, FactDraft.Total);
        }

        direction = direction == 0 ? GrowthCues.After(said.Tokens, figure.Last, out _) : direction;
        direction = direction == 0 ? BehindVerb(said, figure) : direction;
        direction = direction == 0 ? SharesWon.DirectionOf(said, figure) : direction;
        return direction == 0
                ? LevelOf(said, figure)
                    ?? Levered.Of(said, figure, -1)
                    ?? (previous is not null && said.IsJoined(k) ? null : Link.Nothing)
            : OfShare(said, figure, previous) is { } share ? share with { Direction = direction }
            : MovedRates.OfGrowth(said, cue, figure, previous) is { } growth ? growth with { Direction = direction }
            : RateOf(said, figure) is { } rate ? Link.Change(rate, direction)
            : OfMargin(said, figure) is { } margin ? margin with { Direction = direction }
            : Levered.Of(said, figure, cue) is { } cost ? cost
            // "RASM was up 1.4 points".
            : said.Nearest(figure, static _ => true) is { Concept.Name: "UnitRevenue" or "UnitCosts" } unit
                ? Link.Change(unit, direction) with
                {
                    Measure = Measure.Rate,
                }
            : said.Context.Last is { Measure: Measure.Rate } last && Pronouns.Lead(said.Tokens)
                ? Link.Again(last) with
                {
                    Concept = last.Concept.Replace("Change", "") + "Change",
                    Direction = direction,
                }
            : Link.Nothing;
    }

    // "net charge-offs were 58 basis points": a rate that is small enough to be said so.
    private static Link? LevelOf(Statement said, Figure figure) =>
        figure.Unit == Unit.BasisPoints
        && said.Nearest(figure, static _ => true) is { Concept.Measure: Measure.Rate } rate
        && said.Tokens.Back(figure.First - 1, Standing) == rate.Last
            ? Link.To(rate)
            : null;

    // "EBITDA has expanded by 90 basis points": its margin.
    private static Link? OfMargin(Statement said, Figure figure) =>
        said.Nearest(figure, static _ => true) is { IsGrowth: false } profit
        && Margins.Of(profit.Concept.Name) is { } margin
        && !profit.Concept.IsLoss
            ? Link.To(profit) with
            {
                Concept = margin + "Change",
                Measure = Measure.Rate,
            }
            : null;

    // "we expanded gross margin by more than two points", "to expand gross margin 50 basis points": the rate stands behind its verb.
    private static int BehindVerb(Statement said, Figure figure)
    {
        var by = said.Tokens.Back(figure.First - 1, About);
        if (said.Tokens.Word(by) is "to" or "of" && Aims.Has(said.Tokens.Word(by - 1)))
        {
            // "raising our operating margin expansion goal to 50 basis points".
            return said.MentionAt(by - 3) is { Concept.Measure: Measure.Rate }
                ? GrowthCues.Of(said.Tokens.Word(by - 2))
                : 0;
        }

        by -= said.Tokens.Word(by) == "by" ? 1 : 0;
        return
            said.MentionAt(by) is { Concept.Measure: Measure.Rate } rate
            && said.Tokens.Word(said.Tokens.Back(rate.First - 1, ScopeWords.Transparent)) is var verb
            ? verb is "expand" or "improve" or "widen"
                ? 1
                : GrowthCues.Of(verb)
            : 0;
    }

    // "31% of revenue, up one point": of the share.
    private static Link? OfShare(Statement said, Figure figure, FactDraft? previous) =>
        previous is { Concept: "RevenueShare" }
        && !said.Mentions.Any(mention =>
            mention.First > previous.Figure.Last + ShareWords && mention.Last < figure.First
        )
            ? Link.Again(previous) with
            {
                Concept = "RevenueShareChange",
            }
            : null;

    // "a 10-point higher margin than wholesale": no change in time.
    private static bool IsGap(Token[] tokens, int last)
    {
        if (!Comparing.Has(tokens.Word(last + 1)))
        {
            return false;
        }

        for (var i = last + 2; i < tokens.Length && i <= last + Reach && !tokens[i].AfterComma; i++)
        {
            if (tokens[i].Lower is "than" or "versus")
            {
                var than = tokens.Past(i + 1, Articles);
                return than < tokens.Length && !Levels.Has(tokens[than]) && !PeriodCues.StartsAt(tokens, than);
            }
        }

        return false;
    }

    private static Mention? RateOf(Statement said, Figure figure) =>
        said.Nearest(
            figure,
            mention => mention.Concept.Measure == Measure.Rate || ShareLink.IsShare(said.Tokens, mention)
        ) ?? (BehindNoun(said, figure) is { Concept.Measure: Measure.Rate } behind ? behind : null);

    // "a 3 basis point decline in net interest margin".
    private static Mention? BehindNoun(Statement said, Figure figure) =>
        GrowthCues.IsNoun(said.Tokens.Word(figure.Last + 1)) && said.Tokens.Word(figure.Last + 2) == "in"
            ? said.Behind(figure with { Last = figure.Last + 1 })
            : said.Behind(figure);
}
