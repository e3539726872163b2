using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells that somebody acts behind "with": "with customers now enjoying", "with one adopter reporting".</summary>
internal static class Acting
{
    private static readonly HashSet<string> Adverbs = WordSet.Exact("now already also");

    // "with customers including", "with customers spending more".
    private static readonly HashSet<string> Narrowing = WordSet.Exact("including using spending paying generating");

    public static bool Is(Token[] tokens, int noun)
    {
        var verb = tokens.Word(tokens.Past(noun + 1, Adverbs));
        return verb.EndsWith("ing", StringComparison.Ordinal) && !Narrowing.Has(verb);
    }
}
