using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "30%-plus", "$5 million or more".</summary>
internal static class OpenEnds
{
    private static readonly HashSet<string> More = WordSet.Exact("more higher better greater above");

    private static readonly HashSet<string> Added = WordSet.Exact("the a an our some");

    /// <summary>The last token of an open end that begins at a token; -1 where none does.</summary>
    public static int At(Token[] tokens, int next) =>
        tokens.Word(next) is "plus" or "+" && !tokens.Are(next + 1, "or", "minus") && !IsAddition(tokens, next) ? next
        : tokens.Word(next) == "or" && More.Has(tokens.Word(next + 1)) ? next + 1
        : -1;

    // "5% plus the effect of …" adds; "5% plus" is open.
    private static bool IsAddition(Token[] tokens, int plus) =>
        Added.Has(tokens.Word(plus + 1)) && !tokens[plus].IsJoined;
}
