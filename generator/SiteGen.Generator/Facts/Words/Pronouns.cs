using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whether a sentence begins by pointing at the one before it.</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> Pointing = WordSet.Exact(
        "this that it these they which it's that's those if raising lowering"
    );

    private static readonly HashSet<string> Opening = WordSet.Exact("and so but again of as");

    public static bool Lead(Token[] tokens)
    {
        var i = 0;
        while (i < tokens.Length && i < 2 && Opening.Has(tokens[i]))
        {
            i++;
        }

        return i < tokens.Length && Pointing.Has(tokens[i]);
    }
}
