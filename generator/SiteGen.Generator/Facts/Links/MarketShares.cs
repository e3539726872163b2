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

    private const int Reach = 6;

    private static readonly HashSet<string> Markets = WordSet.Exact("market segment category");

    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, share) = (said.Tokens, figure.Last + 1);
        // "the segment leader with 45% of the segment".
        if (
            tokens.Are(figure.First - 2, "leader", "with")
            && tokens.Are(share, "of", "the")
            && tokens.Any(share + 2, share + Reach, Markets)
        )
        {
            return Link.Of("MarketShare", Measure.Rate, said.Subjects.First);
        }

        return tokens.Word(share) != "share" || tokens[share].AfterComma || Others.Has(tokens.Word(share + 1)) ? null
            : tokens.Word(share + 1) == "of" && Owned.Has(tokens.Word(share + 2)) ? null
            : Link.Of("MarketShare", Measure.Rate);
    }
}
