using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells figures that are reckoned by the week or day: "average weekly sales grew 6%" is no growth of sales.</summary>
internal static class Averages
{
    private const int Reach = 8;

    private static readonly HashSet<string> Rates = WordSet.Exact("weekly daily");

    private static readonly HashSet<string> Units = WordSet.Exact("week day hour");

    /// <summary>Whether the figure is of such an average, named before it or, "in terms of", behind it.</summary>
    public static bool Lead(Token[] tokens, Figure figure)
    {
        for (var i = figure.First - 1; i >= 0; i--)
        {
            if (IsAverage(tokens, i))
            {
                return true;
            }

            if (tokens[i].IsNumber)
            {
                break;
            }
        }

        return tokens.Are(figure.Last + 1, "in", "terms") && IsAverage(tokens, figure.Last + 4)
            || tokens.Are(figure.Last + 1, "on", "an") && IsAverage(tokens, figure.Last + 3);
    }

    private static bool IsAverage(Token[] tokens, int i)
    {
        if (!(tokens.Word(i) == "average"))
        {
            return false;
        }

        for (var k = i + 1; k < tokens.Length && k <= i + Reach && !tokens[k].IsNumber; k++)
        {
            if (Rates.Has(tokens[k]) || tokens[k].Is("per") && Units.Has(tokens.Word(k + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
