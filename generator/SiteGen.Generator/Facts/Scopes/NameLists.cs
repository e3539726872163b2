using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "Enterprise, embedded and custom revenue": a list that begins the sentence, or behind "our", is one name.</summary>
internal static class NameLists
{
    private const int Longest = 6;

    private static readonly HashSet<string> Leading = WordSet.Exact("on in at for across within");

    private static readonly HashSet<string> Openings = WordSet.Exact("our the total");

    /// <summary>Where the list begins that ends with the name at a token; that token where there is none.</summary>
    public static int StartOf(Token[] tokens, int start)
    {
        if (start < 2 || !tokens[start - 1].Is("and"))
        {
            return start;
        }

        var i = start - 2;
        while (i >= 0 && start - i < Longest && IsListed(tokens[i]))
        {
            i--;
        }

        return i < start - 2 && (i < 0 || Openings.Has(tokens[i])) ? i + 1
            : FirstBreak(tokens) is > 0 and var first
            && (Leading.Has(tokens[0]) || tokens[first].IsCapitalised)
            && IsListed(tokens, first, start - 1)
                ? first
            : start;
    }

    /// <summary>Where the list ends that begins with the name in a stretch: "sales of Soap, Wax, and Oil"; 0 where there is none.</summary>
    public static int EndOf(Token[] tokens, int start, int end)
    {
        var (i, isEnded) = (end, false);
        while (i < tokens.Length && !isEnded && tokens[i].AfterComma && tokens[start].IsCapitalised)
        {
            isEnded = tokens[i].Is("and");
            var name = isEnded ? i + 1 : i;
            i = name;
            while (i < tokens.Length && tokens[i].IsCapitalised && (i == name || !tokens[i].AfterComma))
            {
                i++;
            }

            if (i == name)
            {
                return 0;
            }

            if (
                !isEnded
                && tokens.Word(i) == "and"
                && !tokens[i].AfterComma
                && i + 1 < tokens.Length
                && tokens[i + 1].IsCapitalised
            )
            {
                (i, isEnded) = (i + 2, true);
            }
        }

        return isEnded && i > end ? i : 0;
    }

    // "On that base, hardware and hosting revenue": behind what the sentence opens with.
    private static int FirstBreak(Token[] tokens) => Array.FindIndex(tokens, token => token.AfterComma);

    private static bool IsListed(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsListed(tokens[i]))
            {
                return false;
            }
        }

        return start < end && end - start < Longest;
    }

    private static bool IsListed(Token token) =>
        !token.IsNumber
        && !ScopeBefore.Signs.Has(token)
        && !ScopeWords.Plain.Has(token)
        && !ScopeWords.IsVerb(token.Lower);
}
