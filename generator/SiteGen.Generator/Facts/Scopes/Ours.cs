namespace SiteGen.Generator.Facts;

/// <summary>Reads "Archive has been one of our fastest growing products and grew 25%".</summary>
internal static class Ours
{
    /// <summary>The product; null where the sentence tells of none.</summary>
    public static string? Of(Token[] tokens, Vocabulary vocabulary)
    {
        for (var i = 1; i < 8 && i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Is("one") && tokens.Are(i + 1, "of", "our") && ScopeWords.IsVerb(tokens[i - 1].Lower))
            {
                var end = tokens.First(1, i, ScopeWords.Stops);
                return tokens[0].IsCapitalised && end > 0 && !Actors.NotNames.Has(tokens[0])
                    ? vocabulary.ScopeName(tokens.Text(0, end))
                    : null;
            }
        }

        return null;
    }
}
