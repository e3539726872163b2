using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "Pens had a 46% share of the market": of what is bought, by whom it is.</summary>
internal static class MarketShares
{
    // What else a share is of, or said before.
    private static readonly HashSet<string> Others = WordSet.Exact(
        "price prices count counts repurchase repurchases buyback buybacks gain gains gainer loss losses class purchase program"
    );

    private static readonly HashSet<string> Owned = WordSet.Exact(
        "our revenue revenues sales wallet profit profits total voice"
    );

    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, share) = (said.Tokens, figure.Last + 1);
        return tokens.Word(share) != "share" || tokens[share].AfterComma || Others.Has(tokens.Word(share + 1)) ? null
            : tokens.Word(share + 1) == "of" && Owned.Has(tokens.Word(share + 2)) ? null
            : Link.Of("MarketShare", Measure.Rate);
    }
}
