using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a share of revenue: a cost as a percentage of revenue, or a part of revenue.</summary>
internal static class ShareLink
{
    // "we spend 5% of revenue": a cost, and no part of revenue.
    private static readonly HashSet<string> Spending = WordSet.Exact(
        "spend spends spending spent invest investing model visibility"
    );

    private static readonly HashSet<string> Spent = WordSet.Exact(
        "CapitalExpenditures ResearchAndDevelopment SalesAndMarketing SellingAndAdministrativeExpenses GeneralAndAdministrative"
    );

    private const int Season = 6;

    private static readonly HashSet<string> Usually = WordSet.Exact(
        "typically usually generally normally historically traditionally always"
    );

    private static readonly HashSet<string> Opening = WordSet.Exact(
        "the our typically usually generally normally historically traditionally always"
    );

    private static readonly HashSet<string> Accounting = WordSet.Exact(
        "accounts account accounted represents represent makes make"
    );

    // "marketing was 21% of bookings": a cost, and no part of them.
    private static readonly HashSet<string> Costs = WordSet.Exact(
        "marketing advertising costs cost expense expenses opex r&d development capex royalties commissions"
    );

    private static readonly HashSet<string> Origins = WordSet.Exact("from");

    private static readonly HashSet<string> Contributing = WordSet.Exact("contribution contributions");

    public static Link Of(Statement said, Figure figure)
    {
        var nearest = said.Nearest(figure, static mention => mention.Concept.Measure is Measure.Money or Measure.Rate);
        if (IsOfSeason(said.Tokens))
        {
            return Link.Foreign;
        }

        return nearest is { Concept.Name: "DeferredRevenue" or "Backlog" or "RemainingPerformanceObligations" } source
                // "Backlog accounted for 60% of revenue": where it came from.
                ? Link.Of("RevenueShare", Measure.Rate, said.Tokens.Text(source.First, source.Last + 1))
            : nearest is { Concept.Name: not "Revenue" } cost ? Link.To(cost)
            : said.Tokens.Any(0, figure.First, Spending) ? CostOf(said) ?? Link.Foreign
            : Link.Of(
                "RevenueShare",
                Measure.Rate,
                InPlace(
                    said.Tokens,
                    figure,
                    SharersBehind.Of(said, figure)
                        ?? Thresholds.NameBefore(said.Tokens, figure.First)
                        ?? nearest?.Scope
                        ?? Contributor(said, figure)
                        ?? said.Subjects.Sharer(figure.First)
                )
            ) with
            {
                Mention = nearest,
            };
    }

    /// <summary>"Subscriptions were 40% of revenue in Asia": of what was sold there.</summary>
    public static string? InPlace(Token[] tokens, Figure figure, string? sharer)
    {
        var of = tokens.First(figure.Last + 1, figure.Last + Season, SmallWords.Sales);
        return
            sharer is not (null or FactDraft.Total or FactDraft.Unnamed)
            && of > 0
            && tokens.Word(of + 1) == "in"
            && !tokens[of + 1].AfterComma
            && PlaceNames.Behind(tokens, of + 1, out _) is { } place
            && !Places.Is(sharer)
            ? PlaceNames.Join(sharer, place)
            : sharer;
    }

    // "On capital expenditures, we expect $90 million, below our model of 16% of revenue.": of the cost that was spoken of.
    private static Link? CostOf(Statement said) =>
        said.Mentions.Count == 0 && said.Context.Beside is { } beside && Spent.Has(beside.Concept)
            ? Link.Again(beside)
            : null;

    // "the contribution from leasing rose to 15% of revenue".
    private static string? Contributor(Statement said, Figure figure) =>
        said.Tokens.Last(0, figure.First, Contributing) is var noun and >= 0
        && said.Tokens.Word(noun + 1) == "from"
        && !said.Tokens.Any(figure.Last + 1, said.Tokens.Length, Origins)
            ? SharersBehind.Longest(said, noun + 2)
            : null;

    // "The second quarter typically accounts for 30% of annual sales": no part of the business.
    private static bool IsOfSeason(Token[] tokens)
    {
        var start = tokens.Past(0, Opening);
        // "The fourth quarter is typically 30% of annual sales".
        if (
            PeriodCues.StartsAt(tokens, start)
            && tokens.First(start, start + Season, Usually) is var usually
            && usually > 0
            && tokens[usually - 1].Lower is "is" or "are" or "was" or "has"
        )
        {
            return true;
        }

        // "Historically, Q4 is 30% of annual sales".
        if (start > 0 && Usually.Has(tokens[0]) && PeriodCues.StartsAt(tokens, start))
        {
            return true;
        }

        return PeriodCues.StartsAt(tokens, start)
            && tokens.First(start, start + Season, Accounting) is var verb and > 0
            && !tokens.HasComma(start + 1, verb)
            && !tokens
                .Skip(start + 1)
                .Take(verb - start - 1)
                .Any(static token => token.IsCapitalised || token.Is("revenue"));
    }

    /// <summary>A share of something else that is sold.</summary>
    public static Link Of(Statement said, Figure figure, string concept) =>
        said.Tokens.Any(0, figure.First, Costs)
            ? Link.Nothing
            : Link.Of(
                concept,
                Measure.Rate,
                said.Nearest(
                    figure,
                    mention => concept.StartsWith(mention.Concept.Name, StringComparison.Ordinal)
                )?.Scope
                    ?? SharersBehind.Of(said, figure)
                    ?? RevenueShares.Sharer(said, figure)
                    ?? FactDraft.Unnamed
            );

    /// <summary>Whether a concept is said as a share: "capital expenditures as a percentage of revenue".</summary>
    public static bool IsShare(Token[] tokens, Mention mention)
    {
        for (var i = mention.Last + 1; i + 1 < tokens.Length && i <= mention.Last + 3; i++)
        {
            if (tokens[i].Lower is "percentage" or "percent" || tokens.Are(i, "%", "of"))
            {
                return mention.Concept.Measure == Measure.Money;
            }
        }

        return false;
    }
}
