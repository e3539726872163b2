using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "billings, defined as revenue plus the change in deferred revenue, were": what is said in passing.</summary>
internal static class Parentheses
{
    private const int Longest = 14;

    private static readonly HashSet<string> Openings = WordSet.Exact("which defined including excluding meaning");

    private static readonly HashSet<string> Verbs = WordSet.Exact(
        "was were is are came totaled reached grew increased rose fell declined"
    );

    /// <summary>Whether a stretch stands between such an opening and the verb that the sentence comes back to.</summary>
    public static bool Hold(Token[] tokens, int first, int last)
    {
        var opening = Back(tokens, first);
        var close = Ahead(tokens, last);
        return opening > 0 && Openings.Has(tokens[opening]) && close > 0 && Verbs.Has(tokens[close]);
    }

    private static int Back(Token[] tokens, int first)
    {
        for (var i = first; i > 0 && i > first - Longest; i--)
        {
            if (tokens[i].AfterComma || tokens[i].IsNumber)
            {
                return i;
            }
        }

        return 0;
    }

    private static int Ahead(Token[] tokens, int last)
    {
        for (var i = last + 1; i < tokens.Length && i < last + Longest; i++)
        {
            if (tokens[i].AfterComma || tokens[i].IsNumber)
            {
                return i;
            }
        }

        return 0;
    }
}
