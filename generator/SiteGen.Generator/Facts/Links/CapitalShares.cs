using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links what banks say as a percentage of risk-weighted assets, and their capital ratio by its short name: "an impact of 5% of RWA" makes them grow, "a limit of 25% of
/// group RWA" is a share of them.
/// </summary>
internal static class CapitalShares
{
    private const int Far = 12;

    private static readonly HashSet<string> Impacts = WordSet.Exact("impact effect inflation increase");

    private static readonly HashSet<string> Between = WordSet.Exact("of our the total group overall");

    /// <summary>The link; null where the percentage is of something else.</summary>
    public static Link? Of(Statement said, Figure figure) =>
        // "guiding for 14% CET1".
        said.Tokens.Word(figure.Last + 1) == "cet1"
        && said.Tokens.Word(figure.Last + 2) is not ("capital" or "ratio")
            ? Link.Of("CapitalRatio", Measure.Rate)
        : !IsOfAssets(said.Tokens, figure) ? null
        : said.Tokens.Any(figure.First - Far, figure.First, Impacts)
            ? Link.Of("RiskWeightedAssetsGrowth", Measure.Money)
        : Link.Of(
            "RiskWeightedAssetsShare",
            Measure.Rate,
            said.Subjects.Own(figure.First) ?? said.Context.Topic ?? FactDraft.Unnamed
        );

    /// <summary>"a $25 billion impact, or 5% of RWA": the amount by which they grow; null for other amounts.</summary>
    public static Link? Impact(Statement said, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && said.Tokens.Word(figure.Last + 1) == "impact"
        && said.Figures.Exists(other =>
            other.Unit == Unit.Percent && other.First > figure.Last && IsOfAssets(said.Tokens, other)
        )
            ? Link.Of("RiskWeightedAssetsChange", Measure.Money)
            : null;

    private static bool IsOfAssets(Token[] tokens, Figure figure)
    {
        var whole = tokens.Past(figure.Last + 1, Between);
        return tokens.Word(figure.Last + 1) == "of"
            && (tokens.Word(whole) is "rwa" or "rwas" || tokens.Are(whole, "risk", "weighted"))
            && !tokens.HasComma(figure.Last + 1, whole + 1);
    }
}
