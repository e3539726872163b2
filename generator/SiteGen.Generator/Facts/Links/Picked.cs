using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells one of several that a sentence picks out: "revenue grew 18%, driven by Wales, up 40%".</summary>
internal static class Picked
{
    private static readonly HashSet<string> Picking = WordSet.Exact(
        "by including like especially notably particularly with"
    );

    /// <summary>The one of which the word of growth at a token is said; null where it is of all that is named.</summary>
    public static string? Of(Token[] tokens, int cue, Mention named)
    {
        if (cue < 2 || !tokens[cue].AfterComma || !tokens[cue - 1].IsCapitalised)
        {
            return null;
        }

        var i = cue - 1;
        while (i > named.Last && tokens[i].IsCapitalised && !tokens[i].AfterComma)
        {
            i--;
        }

        var start = i + 1;
        i -= tokens[i].Is("the") ? 1 : 0;
        return i <= named.Last || !Picking.Has(tokens[i]) ? null
            : Places.Is(tokens.Text(start, cue)) ? PlaceNames.Join(named.Scope, tokens.Text(start, cue))
            : FactDraft.Unnamed;
    }
}
