using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links what a force from outside adds to a result or takes from it: "currency reduced revenue by $8 million".</summary>
internal static class Forces
{
    private static readonly HashSet<string> Outer = WordSet.Exact(
        """
        currency currencies exchange fx weather tariff tariffs inflation hurricane hurricanes storm storms strike calendar
        dollar dollars holiday easter pandemic covid wildfires outage shutdown
        """
    );

    private static readonly HashSet<string> Lowering = WordSet.Exact(
        "reduced reduces reduce lowered lowers lower decreased decreases hurt cut cost"
    );

    private static readonly HashSet<string> Raising = WordSet.Exact(
        "increased increases increase raised raises lifted lifts boosted boosts helped added benefited"
    );

    private static readonly HashSet<string> Results = WordSet.Exact(
        """
        Revenue GrossProfit IncomeFromOperations AdjustedEbitda Ebit NetIncome EarningsPerShare FreeCashFlow OperatingCashFlow
        NetInterestIncome Bookings Billings ProfitBeforeTax
        """
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly almost around over by"
    );

    /// <summary>The link; null where nothing from outside acts.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        // "tariffs cost us $42 million".
        if (
            tokens.Are(figure.First - 2, "cost", "us")
            && Unit.IsMoney(figure.Unit)
            && tokens.Any(0, figure.First - 2, Outer)
        )
        {
            return Link.Of("Headwind", Measure.Other, FactDraft.Total);
        }

        var by = tokens.Back(figure.First - 1, About);
        if (
            !(Unit.IsMoney(figure.Unit) || Unit.IsPerShare(figure.Unit))
            || !tokens.Any(by + 1, figure.First, By)
            || said.MentionAt(by) is not { } result
            || !Results.Has(result.Concept.Name)
        )
        {
            return null;
        }

        var (down, up) = (tokens.Last(0, result.First, Lowering), tokens.Last(0, result.First, Raising));
        var verb = Math.Max(down, up);
        return verb > 0 && tokens.Any(0, verb, Outer)
            ? Link.Of(
                down > up ? "Headwind" : "Tailwind",
                result.Concept.Measure == Measure.PerShare ? Measure.PerShare : Measure.Other,
                result.Scope ?? FactDraft.Total
            )
            : null;
    }

    private static readonly HashSet<string> By = WordSet.Exact("by");
}
