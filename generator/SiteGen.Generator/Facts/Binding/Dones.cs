using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what has happened already, of what is promised: "$100 million by 2026, of which $40 million has been realized".</summary>
internal static class Dones
{
    private static readonly HashSet<string> Helpers = WordSet.Exact("has have had was were is are been already");

    private static readonly HashSet<string> Done = WordSet.Exact(
        "realized achieved completed executed delivered spent recognized captured incurred done secured actioned implemented"
    );

    /// <summary>Whether the words behind a figure say so.</summary>
    public static bool Follow(Token[] tokens, Figure figure) =>
        tokens.Past(figure.Last + 1, Helpers) is var word
        && word > figure.Last + 1
        && word < tokens.Length
        && !tokens.HasComma(figure.Last + 1, word + 1)
        && Done.Has(tokens[word])
        && tokens[word - 1].Lower is not "be";
}
