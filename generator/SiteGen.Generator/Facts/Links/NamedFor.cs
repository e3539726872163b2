namespace SiteGen.Generator.Facts;

/// <summary>Links what is guided, and named behind "for": "we are guiding to a range of $2.00 to $2.10 for adjusted EPS".</summary>
internal static class NamedFor
{
    // More for each share is an amount of something else.
    private const decimal Small = 1000;

    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, int k)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        if (
            tokens.Word(figure.Last + 1) != "for"
            || said.Mentions.Exists(mention => mention.Last < figure.First && mention.First > said.LastFigure(k))
            || !GuidanceCues.Lead(tokens, figure.First)
        )
        {
            return null;
        }

        var named = said.Mentions.Find(mention => mention.First > figure.Last + 1);
        return
            named is null
            || named.First > said.NextFigure(k)
            || tokens.HasComma(figure.Last + 1, named.First + 1)
            || named.Scope is null && tokens.Back(named.First - 1, ScopeWords.Transparent) > figure.Last + 1
            ? null
            : named.Concept.Measure switch
            {
                Measure.Rate when figure.Unit == Unit.Percent => Link.To(named),
                Measure.Money when figure.Unit == Unit.Percent && IsGrowth(tokens, named) => Link.Growth(named, 1),
                Measure.Money when Unit.IsMoney(figure.Unit) && Size(figure) >= Small => Link.To(named),
                Measure.PerShare when Unit.IsPerShare(figure.Unit) => Link.To(named),
                Measure.PerShare when Unit.IsMoney(figure.Unit) && Size(figure) < Small => Link.To(named),
                _ => null,
            };
    }

    private static bool IsGrowth(Token[] tokens, Mention named) =>
        named.IsGrowth || tokens.Word(named.Last + 1) == "growth";

    private static decimal Size(Figure figure) => figure.Value ?? figure.High ?? figure.Low ?? 0;
}
