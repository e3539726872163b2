using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells where words are missing: "Gross margin was 86% [audio gap] margin was 81%".</summary>
internal static class Gaps
{
    private static readonly HashSet<string> Unheard = WordSet.Exact("inaudible indiscernible");

    private static readonly HashSet<string> Broken = WordSet.Exact("gap cut break lost missing distortion");

    /// <summary>Whether words that nobody heard stand before a token: what it is of cannot be told.</summary>
    public static bool Before(Token[] tokens, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (Unheard.Has(tokens[i]) || tokens[i].Is("audio") && Broken.Has(tokens.Word(i + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
