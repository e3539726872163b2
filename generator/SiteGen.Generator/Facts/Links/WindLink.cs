namespace SiteGen.Generator.Facts;

/// <summary>Links a headwind or a tailwind.</summary>
internal static class WindLink
{
    private const int Reach = 6;

    public static Link? Of(Statement said, Figure figure) =>
        Behind(said.Tokens, figure.Last + 1) ?? Before(said.Tokens, figure) ?? Forces.Of(said, figure);

    /// <summary>"an impact of $5 million year over year and $4 million sequentially".</summary>
    public static Link? Again(Statement said, int k, FactDraft? previous) =>
        previous is { Concept: "Headwind" or "Tailwind" }
        && said.Tokens[said.Figures[k].First - 1].Is("and")
        && said.IsJoined(k)
        && previous.Figure.Unit == said.Figures[k].Unit
            ? Link.Again(previous)
            : null;

    private static Link? Behind(Token[] tokens, int start)
    {
        for (var i = start; i < tokens.Length && i < start + Reach && !tokens[i].IsNumber; i++)
        {
            var wind = Named(tokens[i].Lower);
            if (wind is not null || tokens[i].AfterComma)
            {
                return wind;
            }
        }

        return null;
    }

    private static Link? Before(Token[] tokens, Figure figure)
    {
        for (var i = figure.First - 1; i >= 0 && i >= figure.First - Reach; i--)
        {
            var wind =
                tokens[i].Is("impacted") ? Impact(tokens.Word(i - 1))
                : tokens[i].Lower is "hurt" or "pressured" && figure.Unit == Unit.BasisPoints ? Wind("Headwind")
                : tokens[i].Is("contributed") && figure.Unit == Unit.BasisPoints ? Wind("Tailwind")
                : tokens[i].Is("impact") && Unit.IsMoney(figure.Unit) ? Impact(tokens.Word(i - 1))
                : Named(tokens[i].Lower);
            if (wind is not null)
            {
                return wind;
            }
        }

        return null;
    }

    private static Link? Named(string word) =>
        word switch
        {
            "headwind" or "headwinds" => Wind("Headwind"),
            "tailwind" or "tailwinds" => Wind("Tailwind"),
            _ => null,
        };

    private static Link? Impact(string adverb) =>
        adverb switch
        {
            "negatively" or "negative" or "adverse" => Wind("Headwind"),
            "positively" or "positive" => Wind("Tailwind"),
            _ => null,
        };

    private static Link Wind(string concept) => Link.Of(concept, Measure.Other, FactDraft.Total);
}
