using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "Boats in Europe grew 5%": neither all boats nor all of Europe.</summary>
internal static class PartsOfParts
{
    // "Demand in Europe grew" is of Europe.
    private static readonly HashSet<string> Groups = WordSet.Exact("growth revenue strength momentum demand");

    /// <summary>Whether the name at a token is only the place of something that is named before it.</summary>
    public static bool StartAt(Token[] tokens, List<Mention> mentions, int start)
    {
        var thing = tokens.Back(start - 1, SmallWords.ArticlesOrThat) - 1;
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

    /// <summary>"Boats in Europe" by its name; an unnamed part where the thing has none.</summary>
    public static string Name(Token[] tokens, int start, Vocabulary vocabulary, string place)
    {
        var end = tokens.Back(start - 1, SmallWords.ArticlesOrThat);
        var first = end;
        while (first > 0 && end - first < 3 && tokens[first - 1].IsCapitalised && !tokens[first].AfterComma)
        {
            first--;
        }

        var name = vocabulary.ScopeName(tokens.Text(first, end)) ?? "";
        return tokens[first].IsCapitalised || PartNames.Has(name)
            ? name.Length == 0 || Things.Name(name) || Actors.NotNames.Has(tokens[first])
                ? FactDraft.Unnamed
                : $"{name} in {place}"
            : FactDraft.Unnamed;
    }
}
