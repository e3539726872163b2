using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what is mostly told of a product or a place: its price, its share of a market, how many were sold.</summary>
internal static class ProductConcepts
{
    private static readonly HashSet<string> Names = WordSet.Exact(
        "AverageSellingPrice UnitSales InstalledBase MarketShare CustomerSatisfaction Traffic OwnershipStake PenetrationRate AdoptionRate AttachRate"
    );

    private static readonly HashSet<string> Ventures = WordSet.Exact("jv venture");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than a an"
    );

    private static readonly HashSet<string> Having = WordSet.Exact("had have reached passed surpassed exceeded");

    /// <summary>Whose it is; an unnamed part where the words before it only point to some.</summary>
    public static string? Part(Statement said, Link link, Figure figure)
    {
        var part =
            LooseScopes.Of(said, figure, null)
            ?? (link.Concept == "OwnershipStake" ? Venture(said.Tokens, figure.First) : null);
        part =
            part is null
            && (link.Concept == "OwnershipStake" || link.Concept.IndexOf("Rate", StringComparison.Ordinal) > 0)
                ? FactDraft.Unnamed
                : part;
        var isWhole =
            link.Mention is { First: <= 2 } && said.Context.Topic is null || IsOurs(said.Tokens, link, figure);
        return part == FactDraft.Unnamed && isWhole ? null : part;
    }

    // "a gain related to the Acme JV, based on our 15% stake": in the venture that the sentence has named.
    private static string? Venture(Token[] tokens, int before)
    {
        var end = tokens.Last(0, before, Ventures);
        var start = end - (tokens.Word(end) == "venture" && tokens.Word(end - 1) == "joint" ? 1 : 0);
        var last = start;
        while (start > 0 && tokens[start - 1].IsCapitalised && !tokens[start].AfterComma && start > 1)
        {
            start--;
        }

        return end > 0 && start < last ? tokens.Text(start, end + 1) : null;
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
