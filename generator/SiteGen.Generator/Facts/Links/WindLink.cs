using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a headwind or a tailwind.</summary>
internal static class WindLink
{
    private const int Reach = 6;

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly almost around over less more than just a an"
    );

    private static readonly HashSet<string> Costs = WordSet.Exact(
        "OperatingExpenses CostOfRevenue SellingAndAdministrativeExpenses SalesAndMarketing ResearchAndDevelopment"
    );

    public static Link? Of(Statement said, Figure figure) =>
        (Behind(said.Tokens, figure.Last + 1) ?? Before(said.Tokens, figure) ?? Forces.Of(said, figure)) is { } wind
            ? IsOfShare(said.Tokens, figure) && wind.Measure == Measure.Other
                ? wind with
                {
                    Measure = Measure.PerShare,
                }
                : wind
            : null;

    // "currency was a $0.05 headwind": cents are of each share.
    private static bool IsOfShare(Token[] tokens, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && figure is { Decimals: >= 2, Value: > -1 and < 1 and not 0 }
        && tokens.Word(figure.Last + 1) is not ("per" or "a" or "an");

    /// <summary>"an impact of $5 million year over year and $4 million sequentially".</summary>
    public static Link? Again(Statement said, int k, FactDraft? previous) =>
        previous is { Concept: "Headwind" or "Tailwind" }
        && said.Tokens[said.Figures[k].First - 1].Is("and")
        && said.IsJoined(k)
        && previous.Figure.Unit == said.Figures[k].Unit
            ? Link.Again(previous)
            : SaidAgain(said.Tokens, said.Figures[k], previous) ?? AndOther(said, k, previous);

    // "a $5 million headwind, or about a 30 basis point impact": the same, said twice.
    private static Link? SaidAgain(Token[] tokens, Figure figure, FactDraft? previous) =>
        previous is { Concept: "Headwind" or "Tailwind" }
        && tokens.Word(tokens.Back(figure.First - 1, About)) == "or"
        && tokens.Word(figure.Last + 1) is "impact" or "effect"
            ? Link.Again(previous)
            : null;

    // "currency reduced revenue growth by two points and expense growth by one point": less of a cost helps.
    private static Link? AndOther(Statement said, int k, FactDraft? previous)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        var by = tokens.Back(figure.First - 1, About);
        if (
            previous is not { Concept: "Headwind" or "Tailwind" }
            || previous.Figure.Unit != figure.Unit
            || tokens.Word(by) != "by"
            || tokens.Word(previous.Figure.Last + 1) != "and"
            || tokens.HasComma(previous.Figure.Last + 2, figure.First)
            || said.Mentions.FindLast(mention => mention.Last < by && mention.First > previous.Figure.Last)
                is not { Last: var last } named
            || last != by - 1
        )
        {
            return null;
        }

        return Link.Again(previous) with
        {
            Concept = Costs.Has(named.Concept.Name) == (previous.Concept == "Headwind") ? "Tailwind" : "Headwind",
            Scope = named.Scope,
        };
    }

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
                : tokens[i].Is("contributed") && figure.Unit is Unit.BasisPoints or Unit.Points ? Wind("Tailwind")
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
