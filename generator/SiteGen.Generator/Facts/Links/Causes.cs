using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells concepts that are named as a cause: "driven by higher revenue and a $5 million gain".</summary>
internal static class Causes
{
    private const int Reach = 6;

    private static readonly HashSet<string> Causing = WordSet.Exact(
        "driven due because offset led fueled reflecting supported helped aided hurt impacted"
    );

    // "driven by revenue of $5 million" states the revenue.
    private static readonly HashSet<string> Stating = WordSet.Exact("of was were is at to reached");

    // "due to lower sales of pumps" states none.
    private static bool IsName(Token[] tokens, int i) =>
        i < tokens.Length
        && char.IsLetter(tokens[i].Text[0])
        && !ScopeWords.Plain.Has(tokens[i])
        && !ScopeWords.Stops.Has(tokens[i]);

    public static bool Hold(Token[] tokens, Mention mention)
    {
        var next = tokens.Word(mention.Last + 1);
        // "offset by higher operating costs, which we anticipate to be": stated behind it.
        if (next == "which" && tokens[mention.Last + 1].AfterComma)
        {
            return false;
        }

        if (Stating.Has(next) && !(next == "of" && IsName(tokens, mention.Last + 2)))
        {
            return false;
        }

        for (var i = mention.First - 1; i >= 0 && i >= mention.First - Reach; i--)
        {
            if (Causing.Has(tokens[i]))
            {
                return true;
            }

            if (tokens[i + 1].AfterComma)
            {
                return false;
            }
        }

        return false;
    }
}
