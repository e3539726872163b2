namespace SiteGen.Generator.Facts;

/// <summary>Links basis points and percentage points: changes of a rate.</summary>
internal static class ChangeLink
{
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if (WindLink.Of(said, figure) is { } wind)
        {
            return wind;
        }

        var direction = GrowthCues.Before(said, figure.First, out _);
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

    private static Mention? RateOf(Statement said, Figure figure) =>
        said.Nearest(
            figure,
            mention => mention.Concept.Measure == Measure.Rate || ShareLink.IsShare(said.Tokens, mention)
        ) ?? (said.Behind(figure) is { Concept.Measure: Measure.Rate } behind ? behind : null);
}
