using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what "this product" means from the same sentence: "our starter product did well, with users of this product up 9%".</summary>
internal static class PointedNouns
{
    private const int Longest = 4;

    private static readonly HashSet<string> Pointers = WordSet.Exact("this that");

    private static readonly HashSet<string> Nouns = WordSet.Exact(
        "product platform service solution app offering business segment brand drug medicine program"
    );

    /// <summary>The name; null where the sentence has none before.</summary>
    public static string? Of(Statement said)
    {
        var tokens = said.Tokens;
        for (var i = tokens.Length - 2; i > 1; i--)
        {
            if (Pointers.Has(tokens[i]) && Nouns.Has(tokens[i + 1]))
            {
                var noun = Array.FindLastIndex(tokens, i - 1, i, token => token.Lower == tokens[i + 1].Lower);
                return noun > 0 ? Name(said, noun) : null;
            }
        }

        return null;
    }

    // The words before the noun; "our product" has none.
    private static string? Name(Statement said, int noun)
    {
        var (tokens, start) = (said.Tokens, noun);
        while (start > 0 && noun - start < Longest && !tokens[start].AfterComma && IsWord(tokens[start - 1]))
        {
            start--;
        }

        return start < noun && !OddScopes.IsVague(tokens[start].Text)
            ? said.Subjects.NameOf(tokens.Text(start, noun))
            : null;
    }

    private static bool IsWord(Token token) =>
        char.IsLetter(token.Text[0])
        && !ScopeWords.Plain.Has(token)
        && !ScopeWords.Stops.Has(token)
        && (!ScopeWords.IsVerb(token.Lower));
}
