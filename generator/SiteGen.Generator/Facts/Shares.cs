namespace SiteGen.Generator.Facts;

/// <summary>Reads "27% of total revenue": what a percentage is a share of.</summary>
internal static class Shares
{
    public const string OfRevenue = "revenue";
    public const string OfOther = "other";

    /// <summary>What the share is of; null where the figure is no share.</summary>
    public static string? Of(Token[] tokens, Figure figure)
    {
        var i = figure.Last + 1;
        if (i + 1 >= tokens.Length || !tokens[i].Is("of") || tokens[i].AfterComma)
        {
            return null;
        }

        for (i++; i < tokens.Length && i <= figure.Last + 6; i++)
        {
            if (tokens[i].Lower is "revenue" or "revenues" or "sales" or "turnover")
            {
                return i + 1 < tokens.Length && tokens[i + 1].Is("growth") && !tokens[i + 1].AfterComma
                    ? null
                    : OfRevenue;
            }

            if (!ScopeFinder.IsTransparent(tokens[i].Lower))
            {
                return tokens[i].Lower is "growth" ? null : OfOther;
            }
        }

        return OfOther;
    }
}
