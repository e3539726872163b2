using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links basis points and percentage points: changes of a rate.</summary>
internal static class ChangeLink
{
    private const int Reach = 9;

    private static readonly HashSet<string> Causes = WordSet.Exact("due by from because");

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
        return direction == 0 ? (previous is not null && said.IsJoined(k) ? null : Link.Nothing)
            : RateOf(said, figure) is { } rate ? Link.Change(rate, direction)
            : said.Context.Last is { Measure: Measure.Rate } last && Pronouns.Lead(said.Tokens)
                ? Link.Again(last) with
                {
                    Concept = last.Concept.Replace("Change", "") + "Change",
                    Direction = direction,
                }
            : Link.Nothing;
    }

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
        ) ?? (said.Behind(figure) is { Concept.Measure: Measure.Rate } behind ? behind : null);
}
