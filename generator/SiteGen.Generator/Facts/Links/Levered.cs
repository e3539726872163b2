using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links points by which a cost moved as a share of sales: "SG&amp;A leveraged 40 basis points", "cost of goods sold improved by 60
/// basis points". Less of a cost is better.
/// </summary>
internal static class Levered
{
    private static readonly HashSet<string> Costs = WordSet.Exact(
        "SellingAndAdministrativeExpenses CostOfRevenue OperatingExpenses GeneralAndAdministrative SalesAndMarketing ResearchAndDevelopment"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "by about approximately roughly nearly over almost around just another more than"
    );

    private static readonly HashSet<string> Less = WordSet.Exact(
        "levered leveraged improved decreased declined fell improving leveraging down lower"
    );

    private static readonly HashSet<string> More = WordSet.Exact(
        "delevered deleveraged deteriorated increased rose deleveraging up higher worsened"
    );

    private static readonly HashSet<string> Between = WordSet.Exact(
        "expense expenses rate for in during the quarter period year as a percent percentage of sales revenue total was were also slightly"
    );

    public static Link? Of(Statement said, Figure figure, int cue)
    {
        var (tokens, verb) = (said.Tokens, cue >= 0 ? cue : said.Tokens.Back(figure.First - 1, About));
        var direction =
            Less.Has(tokens.Word(verb)) ? -1
            : More.Has(tokens.Word(verb)) ? 1
            : 0;
        return
            direction != 0
            && figure.Unit == Unit.BasisPoints
            && said.Mentions.FindLast(mention => mention.Last < verb) is { IsGrowth: false } cost
            && Costs.Has(cost.Concept.Name)
            && tokens.Back(verb - 1, Between) <= cost.Last
            ? Link.Change(cost, direction) with
            {
                Measure = Measure.Rate,
            }
            : null;
    }
}
