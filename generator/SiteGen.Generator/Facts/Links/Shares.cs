namespace SiteGen.Generator.Facts;

/// <summary>Reads "27% of total revenue": what a percentage is a share of.</summary>
internal static class Shares
{
    public const string OfRevenue = "revenue";
    public const string OfOther = "other";

    public static bool IsOfRevenue(Token[] tokens, Figure figure) =>
        figure.Unit == Unit.Percent && Of(tokens, figure) == OfRevenue;

    /// <summary>What the share is of; null where the figure is no share.</summary>
    public static string? Of(Token[] tokens, Figure figure)
    {
        var of = figure.Last + 1;
        if (of + 1 >= tokens.Length || !tokens[of].Is("of") || tokens[of].AfterComma)
        {
            return null;
        }

        for (var i = of + 1; i < tokens.Length && i <= of + 5; i++)
        {
            if (tokens[i].Lower is "revenue" or "revenues" or "sales" or "turnover")
            {
                return tokens.Word(i + 1) == "growth" && !tokens[i + 1].AfterComma ? null : OfRevenue;
            }

            if (!ScopeWords.Transparent.Has(tokens[i]))
            {
                return tokens[i].Is("growth") ? null : OfOther;
            }
        }

        return OfOther;
    }
}
