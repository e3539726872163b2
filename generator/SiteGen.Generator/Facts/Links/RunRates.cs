using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "that business is well into the $100 million run rate": revenue, where nothing else is spoken of.</summary>
internal static class RunRates
{
    private static readonly HashSet<string> Adjectives = WordSet.Exact("annual annualized plus");

    private static readonly HashSet<string> Others = WordSet.Exact(
        "cost costs savings synergies synergy expense expenses spend spending capex cash savings buyback buybacks dividend distributions interest"
    );

    private static readonly HashSet<string> Sales = WordSet.Exact("Revenue RevenueShare UnitSales CustomerCount");

    private static readonly HashSet<string> Saved = WordSet.Exact("Synergies CostSavings");

    private static readonly HashSet<string> Towards = WordSet.Exact("to of at about approximately over nearly around");

    private static readonly Link Supposed = Link.Of("Revenue", Measure.Money, FactDraft.Unnamed);

    private static readonly HashSet<string> Sold = WordSet.Exact(
        "annual annualized plus revenue sales quarterly monthly"
    );

    private static readonly HashSet<string> Leading = WordSet.Exact(
        "to of at about approximately over nearly around was is reached well roughly approaching exceeding surpassing now almost a the more than just"
    );

    private static readonly HashSet<string> Paces = WordSet.Exact("annual annualized quarterly monthly");

    /// <summary>"run rate", "quarterly run rate": how an amount is said to go on, and the period of none; null where it is told.</summary>
    public static string? PeriodOf(Token[] tokens, Figure figure, Mention? mention = null)
    {
        // "annualized revenue of $50 million".
        if (
            mention is not null
            && mention.Last < figure.First
            && tokens.Word(mention.First - 1) == PeriodName.Annualized
        )
        {
            return PeriodName.Annualized;
        }

        // "run-rate savings of $50 million".
        if (
            mention is not null
            && (tokens.Are(mention.First, "run", "rate") || tokens.Are(mention.First - 2, "run", "rate"))
        )
        {
            return RunRate;
        }

        var behind = tokens.Past(figure.Last + 1, Sold);
        var before = tokens.Back(figure.First - 1, Leading) - 1;
        var run =
            tokens.Are(behind, "run", "rate") && !tokens.HasComma(figure.Last + 1, behind + 1) ? behind
            : before >= 0 && before < figure.First - 2 && tokens.Are(before, "run", "rate") ? before
            : -1;
        return run < 0 ? null
            : tokens.Last(run - 2, run, Paces) is var pace and >= 0 ? $"{tokens[pace].Lower} {RunRate}"
            : RunRate;
    }

    /// <summary>Whether a period only tells how an amount is said to go on.</summary>
    public static bool IsPace(string period) =>
        period == PeriodName.Annualized || period.EndsWith(RunRate, StringComparison.Ordinal);

    private const string RunRate = "run rate";

    /// <summary>"We achieved $100 million in synergies, bringing our run rate to $205 million": of the same.</summary>
    public static Link? OfSavings(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var before = tokens.Back(figure.First - 1, Towards);
        return
            said.Context.LastNamed is { } last
            && Saved.Has(last.Concept)
            && !said.Mentions.Exists(mention =>
                mention.Concept.Measure != Measure.Other && mention.Concept.Name != last.Concept
            )
            && (
                tokens.Are(before - 1, "run", "rate") && before < figure.First - 1
                || tokens.Are(tokens.Past(figure.Last + 1, Adjectives), "run", "rate")
            )
            ? Link.Again(last)
            : null;
    }

    /// <summary>"hosting revenue is at a $100 million run rate": of the amount that is named.</summary>
    private static Link? Named(Statement said, Figure figure) =>
        said.Mentions.FindLast(mention =>
            mention.Last < figure.First && mention is { IsGrowth: false, Concept.Measure: Measure.Money }
        )
            is { } named
        && !said.Figures.Exists(other => other.First > named.Last && other.Last < figure.First)
        && PeriodOf(said.Tokens, figure) is not null
            ? Link.To(named)
            : null;

    public static Link? Of(Statement said, Figure figure)
    {
        if (Named(said, figure) is { } named)
        {
            return named;
        }

        var (tokens, rate) = (said.Tokens, said.Tokens.Past(figure.Last + 1, Adjectives));
        var part =
            said.Subjects.Own(figure.First)
            ?? ClauseSubjects.Of(said, figure, Supposed, -1)
            ?? (Pronouns.Lead(tokens) ? said.Context.Topic ?? FactDraft.Unnamed : null);
        return
            part is not null
            && tokens.Are(rate, "run", "rate")
            && !tokens.HasComma(figure.Last + 1, rate + 1)
            && !tokens.Any(0, tokens.Length, Others)
            && !said.Mentions.Exists(static mention => mention.Concept.Measure != Measure.Other)
            && (said.Context.LastNamed is not { } last || Sales.Has(ConceptName.Root(last.Concept)))
            ? Link.Of("Revenue", Measure.Money, part)
            : null;
    }
}
