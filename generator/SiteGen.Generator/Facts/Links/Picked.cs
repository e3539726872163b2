using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells one of several that a sentence picks out: "revenue grew 18%, driven by Wales, up 40%".</summary>
internal static class Picked
{
    private static readonly HashSet<string> Picking = WordSet.Exact(
        "by including like especially notably particularly with"
    );

    /// <summary>Whether the word of growth at a token is said of one that is picked out.</summary>
    public static bool Is(Token[] tokens, int cue, Mention named)
    {
        if (cue < 2 || !tokens[cue].AfterComma || !tokens[cue - 1].IsCapitalised)
        {
            return false;
        }

        var i = cue - 1;
        while (i > named.Last && tokens[i].IsCapitalised && !tokens[i].AfterComma)
        {
            i--;
        }

        i -= tokens[i].Is("the") ? 1 : 0;
        return i > named.Last && Picking.Has(tokens[i]);
    }
}
