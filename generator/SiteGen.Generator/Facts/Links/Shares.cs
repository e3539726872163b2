using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "27% of total revenue": what a percentage is a share of.</summary>
internal static class Shares
{
    public const string OfRevenue = "revenue";
    public const string OfOther = "other";

    private static readonly HashSet<string> Alls = WordSet.Exact(
        "total global group overall entire combined workforce employees headcount staff rwa rwas costs expenses"
    );

    private static readonly HashSet<string> Qualifying = WordSet.Exact(
        "less more than about approximately roughly nearly under over around only just"
    );

    private static readonly HashSet<string> Impacts = WordSet.Exact("impact effect hit drag headwind");

    private static readonly HashSet<string> Being = WordSet.Exact("is was be will should would");

    private static readonly HashSet<string> Narrowing = WordSet.Exact(
        "in from for within across at revenue revenues sales billings bookings orders"
    );

    public static bool IsOfRevenue(Statement said, Figure figure) =>
        figure.Unit == Unit.Percent && Of(said, figure) == OfRevenue;

    /// <summary>"74% of total billings": the concept of such a share; null for other shares.</summary>
    public static string? ConceptOf(Token[] tokens, Figure figure)
    {
        for (var i = figure.Last + 2; i < tokens.Length && i <= figure.Last + 5 && !tokens[i].AfterComma; i++)
        {
            if (tokens[i].Lower is "billings" or "bookings")
            {
                return tokens[i].Is("billings") ? "BillingsShare" : "BookingsShare";
            }

            if (
                !ScopeWords.Transparent.Has(tokens[i])
                && tokens[i].Lower is not ("product" or "our" or "the" or "tcv" or "acv")
            )
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"70% of total costs", "5% of our workforce": of all that the company has, and of no part.</summary>
    public static bool IsOfAll(Token[] tokens, Figure figure)
    {
        var start = tokens.Past(figure.Last + 2, SmallWords.Articles);
        return Alls.Has(tokens.Word(start))
            && !tokens.Any(start, tokens.Length, Narrowing)
            && !(tokens.Word(figure.Last + 2) == "the" && start + 1 < tokens.Length && !tokens[start + 1].AfterComma);
    }

    // "an impact of less than 1% of revenue".
    private static bool IsImpact(Token[] tokens, int first) =>
        tokens.Back(first - 1, Qualifying) is var of
        && (tokens.Word(of) == "of" || Being.Has(tokens.Word(of)))
        && Impacts.Has(tokens.Word(tokens.Back(of - 1, Being)));

    // "20% of revenue in enabled doors", "70% of the revenue coming out of that market".
    private static bool IsOfSome(Token[] tokens, int i) =>
        i + 1 < tokens.Length
        && !tokens[i].AfterComma
        && (
            tokens[i].Is("in")
                && !tokens[i + 1].IsCapitalised
                && !PeriodCues.StartsAt(tokens, i + 1)
                && tokens[i + 1].Lower is not ("terms" or "the" or "this" or "our" or "any" or "each")
            || tokens[i].Is("coming")
        );

    /// <summary>What the share is of; null where the figure is no share.</summary>
    public static string? Of(Statement said, Figure figure)
    {
        var (tokens, of) = (said.Tokens, figure.Last + 1);
        if (of + 1 >= tokens.Length || !tokens[of].Is("of") || tokens[of].AfterComma)
        {
            return null;
        }

        for (var i = of + 1; i < tokens.Length && i <= of + 5; i++)
        {
            if (tokens[i].Lower is "revenue" or "revenues" or "sales" or "turnover")
            {
                return tokens.Word(i + 1) == "growth" && !tokens[i + 1].AfterComma ? null
                    : IsImpact(tokens, figure.First) ? OfOther
                    : IsOfSome(tokens, i + 1) ? OfOther
                    : OfRevenue;
            }

            // "30% of our total business".
            if (tokens[i].Is("business") && tokens[i - 1].Lower is "total" or "overall" && tokens.Word(i - 2) == "our")
            {
                return OfRevenue;
            }

            // "profit was $98 million, or 7% of segment sales".
            if (
                tokens[i].Lower is "segment" or "division"
                && said.Nearest(figure, static mention => mention.Concept.Measure == Measure.Money)
                    is { Concept.Name: not "Revenue" }
            )
            {
                continue;
            }

            // "7% of the company's revenue", under its name or not.
            if (said.Subjects.IsIssuer(tokens[i]) || i == of + 2 && tokens.Are(of + 1, "the", "company"))
            {
                continue;
            }

            if (!ScopeWords.Transparent.Has(tokens[i]))
            {
                return tokens[i].Is("growth") ? null : OfOther;
            }
        }

        return OfOther;
    }
}
