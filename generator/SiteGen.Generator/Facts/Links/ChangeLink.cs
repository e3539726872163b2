using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links basis points and percentage points: changes of a rate.</summary>
internal static class ChangeLink
{
    private const int Reach = 6;

    // "of our total revenue".
    private const int ShareWords = 4;

    private static readonly HashSet<string> Comparing = WordSet.Exact("higher lower better worse");

    private static readonly HashSet<string> Articles = WordSet.Exact("the our a in what it");

    // "than last year", "than we planned", "than expected".
    private static readonly HashSet<string> Levels = WordSet.Exact(
        """
        last prior previous year quarter same period we i you expected planned anticipated expectations guidance outlook
        forecast consensus was is
        """
    );

    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if (WindLink.Of(said, figure) is { } wind)
        {
            return wind;
        }

        if (Effects.Of(said, figure) is { } effect)
        {
            return effect;
        }

        if (IsGap(said.Tokens, figure.Last))
        {
            return Link.Nothing;
        }

        var direction = GrowthCues.Before(said, figure.First, out _);
        direction = direction == 0 ? GrowthCues.After(said.Tokens, figure.Last, out _) : direction;
        return direction == 0 ? (previous is not null && said.IsJoined(k) ? null : Link.Nothing)
            : OfShare(said, figure, previous) is { } share ? share with { Direction = direction }
            : RateOf(said, figure) is { } rate ? Link.Change(rate, direction)
            : said.Context.Last is { Measure: Measure.Rate } last && Pronouns.Lead(said.Tokens)
                ? Link.Again(last) with
                {
                    Concept = last.Concept.Replace("Change", "") + "Change",
                    Direction = direction,
                }
            : Link.Nothing;
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
            if (tokens[i].Is("than"))
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
        ) ?? (said.Behind(figure) is { Concept.Measure: Measure.Rate } behind ? behind : null);
}
