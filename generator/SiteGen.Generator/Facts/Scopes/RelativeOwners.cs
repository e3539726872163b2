using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads whose figure it is in a clause that tells more of a part: "driven by Mills, which has shed $3 million of its cost".</summary>
internal static class RelativeOwners
{
    private const int Longest = 5;

    private static readonly HashSet<string> Leading = WordSet.Exact("by from in at of with including");

    private static readonly HashSet<string> Having = WordSet.Exact("has had");

    /// <summary>The part; null where the figure stands in no such clause.</summary>
    public static string? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var which = figure.First - 1;
        while (which > 1 && !tokens[which].AfterComma && !tokens[which].IsNumber)
        {
            which--;
        }

        if (which < 2 || !tokens[which].Is("which") || !tokens[which].AfterComma || !IsDone(tokens, which + 1))
        {
            return null;
        }

        var start = which;
        while (start > 0 && which - start < Longest && IsName(tokens, start - 1) && !tokens[start].AfterHyphen)
        {
            start--;
            if (tokens[start].AfterComma)
            {
                break;
            }
        }

        return
            start < which
            && Leading.Has(tokens.Word(start - 1))
            && !tokens[start - 1].AfterComma
            && IsPart(said, tokens.Text(start, which))
            ? said.Subjects.NameOf(tokens.Text(start, which))
            : null;
    }

    private static bool IsDone(Token[] tokens, int verb) =>
        Having.Has(tokens.Word(verb))
        || tokens.Word(verb).EndsWith("ed", StringComparison.Ordinal)
        || tokens.Word(verb) is "cut" or "lost" or "shed" or "grew";

    private static bool IsName(Token[] tokens, int i) => tokens[i].IsCapitalised && !tokens[i].IsNumber;

    private static bool IsPart(Statement said, string name) =>
        said.Context.Parts.Contains(name)
        || said.Subjects.IsDecided(name)
        || Places.Is(name)
        || name.Split(' ')[0] is var first
            && (first.Length > 1 && first.All(char.IsUpper) || said.Context.Names.Contains(first));
}
