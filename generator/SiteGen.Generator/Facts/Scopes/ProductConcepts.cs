using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what is mostly told of a product or a place: its price, its share of a market, how many were sold.</summary>
internal static class ProductConcepts
{
    private static readonly HashSet<string> Names = WordSet.Exact(
        "AverageSellingPrice UnitSales InstalledBase MarketShare CustomerSatisfaction Traffic OwnershipStake"
    );

    /// <summary>Whose it is; an unnamed part where the words before it only point to some.</summary>
    public static string? Part(Statement said, Link link, Figure figure)
    {
        var part = LooseScopes.Of(said, figure, null);
        part = part is null && link.Concept == "OwnershipStake" ? FactDraft.Unnamed : part;
        return part == FactDraft.Unnamed && link.Mention is { First: <= 2 } && said.Context.Topic is null ? null : part;
    }

    public static bool Has(string concept) => Names.Has(concept.Replace("Growth", "").Replace("Change", ""));
}
