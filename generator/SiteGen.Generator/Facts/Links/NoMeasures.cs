using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells figures that measure nothing of a business, whatever stands beside them: "deals over $1 million".</summary>
internal static class NoMeasures
{
    private const int Reach = 4;

    // A contract may be worth more than what deals must exceed to be counted.
    private const decimal LargestThreshold = 100_000_000;

    private static readonly HashSet<string> Deals = WordSet.Exact(
        "deals transactions contracts customers accounts clients engagements wins renewals lands"
    );

    private static readonly HashSet<string> Singular = WordSet.Exact(
        "deal transaction contract customer account client"
    );

    private static readonly HashSet<string> Over = WordSet.Exact(
        "over above exceeding exceeded under below than excess"
    );

    private static readonly HashSet<string> Spending = WordSet.Exact(
        "spending paying contributing generating with that"
    );

    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        "plus each annual new large larger or more and above arr acv tcv multi year"
    );

    // "No single customer was more than 10% of revenue."
    private static readonly HashSet<string> Denying = WordSet.Exact(
        "no not never none without don't haven't didn't hasn't"
    );

    private static readonly HashSet<string> Alone = WordSet.Exact(
        "single individual one other customer client supplier country"
    );

    /// <summary>Whether the k-th figure is such a one.</summary>
    public static bool Are(Statement said, int k)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        return Cohorts.Hold(tokens, figure.First, figure.Last)
            || Unit.IsMoney(figure.Unit)
                && (
                    IsThreshold(tokens, figure)
                    || IsMarketValue(tokens, figure.First)
                    || k > 0
                        && tokens.Word(figure.First - 1) == "and"
                        && said.Figures[k - 1].Last == figure.First - 2
                        && IsThreshold(tokens, said.Figures[k - 1])
                )
            // "90 cents on the dollar".
            || tokens.Are(figure.Last + 1, "on", "the") && tokens.Word(figure.Last + 3) == "dollar"
            || figure.Unit == Unit.Percent && (IsDenied(tokens, figure.First) || IsOfFortune(tokens, figure.Last));
    }

    // "deals over $1 million", "$1 million-plus transactions", "customers spending more than $100,000".
    private static bool IsThreshold(Token[] tokens, Figure figure)
    {
        if (Math.Abs(figure.Value ?? figure.Low ?? figure.High ?? 0) > LargestThreshold)
        {
            return false;
        }

        var isOpen = figure is { Low: not null, High: null };
        for (var i = figure.Last + 1; i < tokens.Length && i <= figure.Last + Reach && !tokens[i].AfterComma; i++)
        {
            if (Deals.Has(tokens[i]) || isOpen && Singular.Has(tokens[i]))
            {
                return true;
            }

            if (!Adjectives.Has(tokens[i]))
            {
                break;
            }
        }

        // "the largest deals were all over $1 million each".
        return (isOpen || Over.Has(tokens.Word(figure.First - 1)))
                && tokens.Word(figure.Last + 1) == "each"
                && tokens.Any(0, figure.First, Deals)
            || tokens.Are(figure.First - 2, "number", "of")
            || Over.Has(tokens.Word(figure.First - 1)) && IsOfDeals(tokens, figure.First - 2)
            || tokens.Are(figure.First - 2, "excess", "of") && IsOfDeals(tokens, figure.First - 3);
    }

    // Back from "over" to the deals: "deals greater than", "customers that spend more than".
    private static bool IsOfDeals(Token[] tokens, int i)
    {
        for (var end = i - Reach; i > end && i >= 0 && !tokens[i + 1].AfterComma; i--)
        {
            if (
                Deals.Has(tokens[i])
                || Singular.Has(tokens[i]) && tokens.Word(i - 1) is "1" or "one" or "each" or "any"
            )
            {
                return true;
            }

            if (
                tokens[i].IsNumber
                || ScopeWords.IsVerb(tokens[i].Lower)
                    && !Spending.Has(tokens[i])
                    && tokens[i].Lower is not ("more" or "in")
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMarketValue(Token[] tokens, int first)
    {
        for (var i = first - 1; i > 0 && i >= first - Reach - 1; i--)
        {
            if (tokens[i].Lower is "cap" or "capitalization" && tokens[i - 1].Is("market"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(Token[] tokens, int first)
    {
        for (var i = 0; i + 1 < first; i++)
        {
            if (
                Denying.Has(tokens[i])
                && (Alone.Has(tokens[i + 1]) || tokens.Are(i + 2, "a", "single") || tokens.Are(i + 1, "a", "single"))
            )
            {
                return tokens.Any(i + 1, first, Over);
            }
        }

        return false;
    }

    // "84% of the Fortune 500": customers, and none of them for certain.
    private static bool IsOfFortune(Token[] tokens, int last)
    {
        for (var i = last + 1; i < tokens.Length && i <= last + Reach && !tokens[i].AfterComma; i++)
        {
            if (tokens[i].Is("fortune"))
            {
                return true;
            }
        }

        return false;
    }
}
