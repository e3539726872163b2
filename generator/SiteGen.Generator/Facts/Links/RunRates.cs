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
