using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what is mostly told of a product or a place: its price, its share of a market, how many were sold.</summary>
internal static class ProductConcepts
{
    private static readonly HashSet<string> Names = WordSet.Exact(
        "AverageSellingPrice UnitSales InstalledBase MarketShare CustomerSatisfaction Traffic OwnershipStake PenetrationRate AdoptionRate AttachRate"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than a an"
    );

    private static readonly HashSet<string> Having = WordSet.Exact("had have reached passed surpassed exceeded");

    /// <summary>Whose it is; an unnamed part where the words before it only point to some.</summary>
    public static string? Part(Statement said, Link link, Figure figure)
    {
        var part = LooseScopes.Of(said, figure, null);
        part =
            part is null
            && (link.Concept == "OwnershipStake" || link.Concept.IndexOf("Rate", StringComparison.Ordinal) > 0)
                ? FactDraft.Unnamed
                : part;
        var isWhole =
            link.Mention is { First: <= 2 } && said.Context.Topic is null || IsOurs(said.Tokens, link, figure);
        return part == FactDraft.Unnamed && isWhole ? null : part;
    }

    // "more users than when we had 200 million active devices".
    private static bool IsOurs(Token[] tokens, Link link, Figure figure)
    {
        var verb = tokens.Back(figure.First - 1, About);
        return link.Mention?.First == figure.Last + 1
            && Having.Has(tokens.Word(verb))
            && tokens.Word(verb - 1) is "we" or "we've";
    }

    public static bool Has(string concept) => Names.Has(concept.Replace("Growth", "").Replace("Change", ""));
}
