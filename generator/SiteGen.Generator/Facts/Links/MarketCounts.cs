using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what a whole industry makes, sells or offers: no figure of the company.</summary>
internal static class MarketCounts
{
    private const int Reach = 4;

    private static readonly HashSet<string> Owners = WordSet.Exact(
        "industry industrywide competitor competitors competitive market opec"
    );

    private static readonly HashSet<string> Counts = WordSet.Exact("Capacity Production Volume");

    public static bool Are(Statement said, Figure figure) =>
        said.Nearest(figure, static _ => true) is { } mention
        && Counts.Has(mention.Concept.Name)
        && said.Tokens.Any(mention.First - Reach, mention.First, Owners);
}
