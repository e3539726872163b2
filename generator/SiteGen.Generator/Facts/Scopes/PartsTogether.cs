using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "growth from both": the parts that were said together before, "strength in both dealers and online shops".</summary>
internal static class PartsTogether
{
    private const int Longest = 8;

    private static readonly HashSet<string> Words = WordSet.Exact("both each them these those");

    private static readonly HashSet<string> Ends = WordSet.Exact(
        "with as for from in at which that where who when while but so driven evidenced led was were is are had have has grew"
    );

    /// <summary>Whether the token only points to parts.</summary>
    public static bool Point(Token[] tokens, int i) => Words.Has(tokens.Word(i));

    /// <summary>The parts that a token points to; the unnamed one where the sentence does not name them behind "both".</summary>
    public static string Of(Token[] tokens, int pointing)
    {
        for (var both = pointing - 1; both >= 0; both--)
        {
            if (tokens[both].Is("both") && End(tokens, both + 1, pointing) is > 0 and var end)
            {
                return tokens.Text(both + 1, end);
            }
        }

        return Pointed(tokens, pointing) ?? FactDraft.Unnamed;
    }

    // "from these new products"; not "from these products".
    private static string? Pointed(Token[] tokens, int pointing)
    {
        var start = pointing + 1;
        var end = tokens.EndOfRun(
            start,
            Longest,
            static (all, i) => char.IsLetter(all[i].Text[0]) && !Ends.Has(all[i]) && !ScopeWords.IsVerb(all[i].Lower)
        );
        return
            tokens[pointing].Lower is "these" or "those"
            && end - start > 1
            && end - start < Longest
            && !tokens[start].AfterComma
            && !OddScopes.IsVague(tokens[start].Text)
            && GrowthCues.Of(tokens.Word(end - 1)) == 0
            ? tokens.Text(start, end)
            : null;
    }

    // Where the two names end: "dealers and online shops,".
    private static int End(Token[] tokens, int start, int limit)
    {
        var (i, and) = (start, 0);
        while (
            i < limit
            && i - start < Longest
            && !(i > start && tokens[i].AfterComma)
            && !tokens[i].IsNumber
            && !Ends.Has(tokens[i])
        )
        {
            and = and == 0 && tokens[i].Is("and") ? i : and;
            i++;
        }

        return and > start && i > and + 1 ? i : 0;
    }
}
