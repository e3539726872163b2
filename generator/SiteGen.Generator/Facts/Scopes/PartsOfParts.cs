using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "Boats in Europe grew 5%": neither all boats nor all of Europe.</summary>
internal static class PartsOfParts
{
    private static readonly HashSet<string> Articles = WordSet.Exact("our the that");

    // "Demand in Europe grew" is of Europe.
    private static readonly HashSet<string> Groups = WordSet.Exact("growth revenue strength momentum demand");

    /// <summary>Whether the name at a token is only the place of something that is named before it.</summary>
    public static bool StartAt(Token[] tokens, List<Mention> mentions, int start)
    {
        var thing = tokens.Back(start - 1, Articles) - 1;
        return thing >= 0
            && tokens[start].IsCapitalised
            && tokens.Word(thing + 1) == "in"
            && !tokens[thing + 1].AfterComma
            && !tokens[thing].IsNumber
            && !Groups.Has(tokens[thing])
            && !Actors.NotNames.Has(tokens[thing])
            && !ScopeWords.IsVerb(tokens[thing].Lower)
            && !mentions.Any(mention => mention.First <= thing && mention.Last >= thing);
    }
}
