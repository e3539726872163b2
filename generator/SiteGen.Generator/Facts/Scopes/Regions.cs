using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells regions that are kinds of markets: "In emerging markets outside of Brazil, we grew 9%", "In most regions, …".</summary>
internal static class Regions
{
    private static readonly HashSet<string> Kinds = WordSet.Exact("emerging developing developed mature international");

    private static readonly HashSet<string> Some = WordSet.Exact("most many some several certain various other");

    private static readonly HashSet<string> Nouns = WordSet.Exact(
        "markets countries economies regions geographies states provinces cities"
    );

    /// <summary>What a sentence opens with at a token; null for none.</summary>
    public static string? NameAt(Token[] tokens, int start, string name)
    {
        var isNoun = Nouns.Has(tokens.Word(start + 1));
        return isNoun && Kinds.Has(tokens[start]) ? name
            : Some.Has(tokens[start]) && (isNoun || tokens.Word(start + 1) == "of" && Nouns.Has(tokens.Word(start + 3)))
                ? ManyParts.At(tokens, start) ?? FactDraft.Unnamed
            : null;
    }

    /// <summary>"Regionally, …", "By geography, …": a sentence that begins to go through regions.</summary>
    public static bool Begin(Token[] tokens) =>
        tokens.Length > 2
        && (
            tokens[0].Lower is "regionally" or "geographically"
            || tokens[0].Is("by") && tokens[1].Lower is "region" or "geography"
            || tokens[0].Is("across") && tokens[1].Lower is "regions" or "geographies"
        );

    /// <summary>Whether a name is one of a kind of markets, or of several.</summary>
    public static bool Are(string name)
    {
        var words = name.ToLowerInvariant().Split(' ');
        return words.Length > 1 && Kinds.Contains(words[0]) && Nouns.Contains(words[1]) || ManyParts.Are(name);
    }
}
