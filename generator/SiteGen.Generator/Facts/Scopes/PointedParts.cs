using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells sentences that are about parts they only point at: "In total, these products sold $2 million."</summary>
internal static class PointedParts
{
    private const int Reach = 5;

    private static readonly HashSet<string> Parts = WordSet.Exact(
        "products brands businesses segments regions markets countries categories stores units drugs medicines services channels"
    );

    public static bool Lead(Token[] tokens)
    {
        for (var i = 0; i < Reach && i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Lower is "these" or "those")
            {
                return Parts.Has(tokens[i + 1]) || tokens[i + 1].IsNumber && Parts.Has(tokens.Word(i + 2));
            }
        }

        return false;
    }
}
