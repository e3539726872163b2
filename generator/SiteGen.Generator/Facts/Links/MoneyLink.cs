using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links an amount of money.</summary>
internal static class MoneyLink
{
    private const int Reach = 10;

    private static readonly HashSet<string> Accounting = WordSet.Exact("account accounts accounted");

    private static readonly HashSet<string> From = WordSet.Exact("from");

    private static readonly HashSet<string> Results = WordSet.Exact("profit income earnings gain");

    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if ((WindLink.Of(said, figure) ?? WindLink.Again(said, k, previous)) is { } wind)
        {
            return wind;
        }

        if (Booked.Of(said, k, previous) is { } booked)
        {
            return booked;
        }

        if (Contributions.Of(said, figure) is { } part)
        {
            return Link.Of("Revenue", Measure.Money, part);
        }

        if (Cumulative.Is(said.Tokens, figure))
        {
            return Link.Foreign;
        }

        if (Holdings.Are(said.Tokens, figure))
        {
            return Link.Of("CashAndInvestments", Measure.Money, FactDraft.Total);
        }

        if (LostLink.OfSales(said, figure) is { } lost)
        {
            return lost;
        }

        if (said.Behind(figure) is { } behind)
        {
            if (Amounts.AreMore(said.Tokens, figure, behind) || Amounts.AreLeftOut(said.Tokens, figure))
            {
                return Link.Foreign;
            }

            if (behind.Concept.Measure == Measure.PerShare && PerShareLink.IsPartOf(said.Tokens, figure))
            {
                return Link.Foreign;
            }

            return !IsOf(behind, figure) || behind.Concept.Measure == Measure.Other ? Link.Nothing
                : behind.Scope is null && IsShareOf(said, figure) ? Link.To(behind) with { Scope = FactDraft.Unnamed }
                : Link.To(behind);
        }

        if (Returned.Is(said.Tokens, figure))
        {
            return Link.Of("CapitalReturned", Measure.Money, FactDraft.Total);
        }

        if (SpentOn(said, figure) is { } spent)
        {
            return Link.To(spent);
        }

        if (PaidDividends.Are(said, figure, previous))
        {
            return Link.Of("Dividends", Measure.Money, FactDraft.Total);
        }

        if (Amounts.AreDifferent(said, figure) || Amounts.ArePrices(said, figure))
        {
            return Link.Foreign;
        }

        if (LostLink.Of(said, figure) is { } loss)
        {
            return loss;
        }

        if (Repurchased.Is(said.Tokens, figure.First) || Repurchased.IsCost(said, k))
        {
            return Link.Of("ShareRepurchases", Measure.Money, FactDraft.Total);
        }

        if (ComparedResult(said, figure, previous) is { } result)
        {
            return result;
        }

        if (AmountsOfParts.GrownTo(said, figure, previous) is { } grown)
        {
            return grown;
        }

        // "revenue of $5 million in Asia and $3 million in Europe".
        return
            Unknowns.IsBehind(said, figure) && said.Subjects.Near.Behind(figure.Last) is null
            || Unknowns.IsBefore(said, figure)
            ? Link.Nothing
            : NamedBefore(said, k, previous)
                ?? (
                    said.Mentions.Exists(mention => mention.Last < figure.First)
                        ? null
                        : AmountsOfParts.Listed(said, figure)
                );
    }

    // "designs that account for $5 million of revenue".
    private static bool IsShareOf(Statement said, Figure figure) =>
        said.Tokens.Last(figure.First - Reach, figure.First, Accounting) is var verb and >= 0
        && said.Tokens.Word(verb + 1) == "for";

    // "…, compared to a loss of $29 million".
    private static Link? ComparedResult(Statement said, Figure figure, FactDraft? previous)
    {
        var noun = said.Tokens.Word(figure.First - 2);
        return
            previous is { IsNamed: true, Measure: Measure.Money or Measure.PerShare }
            && said.Tokens.Word(figure.First - 1) == "of"
            && (
                PriorCues.IsCompared(said.Tokens, figure.First)
                || said.Tokens.Any(figure.First - 5, figure.First - 2, From)
            )
            && (Results.Has(noun) || noun is "loss" or "losses")
            ? Link.Again(previous) with
            {
                Direction = Results.Has(noun) ? 1 : -1,
            }
            : null;
    }

    private static Link? NamedBefore(Statement said, int k, FactDraft? previous) =>
        said.Nearest(said.Figures[k], mention => IsOf(mention, said.Figures[k])) is not { } nearest
        || said.IsAssumed(nearest, said.Figures[k])
        || IsForeign(said, nearest, k, previous)
            ? null
        : IsTaken(said, nearest, k) || Causes.Hold(said.Tokens, nearest) ? Link.Nothing
        : nearest.Concept.Name == "ShareRepurchases" && said.Tokens.Word(said.Figures[k].Last + 1) == "remaining"
            ? Link.Nothing
        : nearest.Concept.Measure == Measure.Other || IsImpactOn(said.Tokens, nearest) ? Link.Nothing
        : AmountsOfParts.Of(said, nearest, said.Figures[k]);

    // "a negative impact on revenue of $1 million": how much of it, and not how much it is.
    private static bool IsImpactOn(Token[] tokens, Mention mention)
    {
        var on = tokens.Back(mention.First - 1, ScopeWords.Transparent);
        return tokens.Word(on) is "on" or "to"
            && tokens.Word(on - 1) is "impact" or "effect" or "benefit" or "contribution";
    }

    // A small amount may be one for each share: "EPS was $1.02".
    private static bool IsOf(Mention mention, Figure figure) =>
        mention.Concept.Measure is Measure.Other or Measure.Price
        || mention.Concept.Measure == Measure.Money && (figure.Value ?? figure.High ?? figure.Low) is >= 1000 or <= 0
        || mention.Concept.Name == "SharesOutstanding"
        || mention.Concept.Measure == Measure.PerShare && (figure.Value ?? figure.High) < 100_000;

    // A clause of its own that names no concept: "… and we paid $5 million".
    private static bool IsForeign(Statement said, Mention mention, int k, FactDraft? previous) =>
        k > 0 && mention.Last < said.Figures[k - 1].First && previous is { IsNamed: false } && !said.IsJoined(k);

    // "$5 million of capital expenditures and $1 million for rent": named by what stands behind it.
    private static bool IsTaken(Statement said, Mention mention, int k) =>
        k > 0
        && mention.First > said.Figures[k - 1].Last
        && said.Behind(said.Figures[k - 1]) == mention
        && said.Tokens.Word(mention.Last + 1) == "and"
        && said.Tokens.Word(said.Figures[k].Last + 1) is "for" or "of" or "in" or "on"
        && !PeriodCues.StartsAt(said.Tokens, said.Figures[k].Last + 2);

    // "spend $40 million on capital expenditures".
    private static Mention? SpentOn(Statement said, Figure figure) =>
        said.Tokens.Word(figure.Last + 1) switch
        {
            "on" => said.Mentions.FirstOrDefault(mention =>
                mention.First - figure.Last is > 1 and <= 4
                && mention.Concept.Name is "CapitalExpenditures" or "ShareRepurchases" or "ResearchAndDevelopment"
            ),
            // "paid $75 million for the first cash tax payment".
            "for" => said.Mentions.FirstOrDefault(mention =>
                mention.First - figure.Last is > 1 and <= 5 && mention.Concept.Name == "CashTaxes"
            ),
            _ => null,
        };
}
