using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "our clients' spending", "the industry's revenue": of others.</summary>
internal static class OwnersAway
{
    // Who is never the company itself, or a part of it.
    private static readonly HashSet<string> Away = WordSet.Exact(
        "industry market customer client competitor rival supplier partner peer borrower patient user"
    );

    public static bool Are(Token token, HashSet<string> many) =>
        token.Text.Length > 2
        && (
            token.Text[token.Text.Length - 1] is '\'' or '\u2019' && many.Has(Stem(token.Lower))
            || token.Text[token.Text.Length - 2] is '\'' or '\u2019' && Away.Has(Stem(token.Lower))
        );

    private static string Stem(string word) =>
        word.IndexOfAny(['\'', '\u2019']) is > 0 and var end ? word.Substring(0, end) : word;
}
