using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we've repurchased more than $2.7 billion of shares".</summary>
internal static class Repurchased
{
    private static readonly HashSet<string> Repurchasing = WordSet.Exact("repurchased repurchasing");

    private static readonly HashSet<string> Buying = WordSet.Exact("bought buying");

    public static bool Is(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (Repurchasing.Has(tokens[i]) || tokens[i].Is("back") && Buying.Has(tokens.Word(i - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
