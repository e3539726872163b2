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

    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, rate) = (said.Tokens, said.Tokens.Past(figure.Last + 1, Adjectives));
        var part =
            said.Subjects.Own(figure.First) ?? (Pronouns.Lead(tokens) ? said.Context.Topic ?? FactDraft.Unnamed : null);
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
