using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names the transaction that an amount is of: "a gain of $5 million related to the Harbor JV transaction".</summary>
internal static class Transactions
{
    private const int Reach = 5;

    private static readonly HashSet<string> Leads = WordSet.Exact("related associated from on due arising");

    private static readonly HashSet<string> Prepositions = WordSet.Exact("to with from");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the");

    private static readonly HashSet<string> Nouns = WordSet.Exact(
        "transaction transactions acquisition merger divestiture disposal settlement jv venture deal"
    );

    /// <summary>Its name, from the word behind the amount on; null where it has none.</summary>
    public static string? Of(Statement said, int next)
    {
        var tokens = said.Tokens;
        if (next >= tokens.Length || !Leads.Has(tokens[next]) || tokens[next].AfterComma)
        {
            return null;
        }

        var start = tokens.Past(tokens.Past(next + 1, Prepositions), Articles);
        for (var end = start + 1; end < tokens.Length && end - start < Reach && !tokens[end].AfterComma; end++)
        {
            if (Nouns.Has(tokens[end]) && !Nouns.Has(tokens.Word(end + 1)))
            {
                return tokens[start].IsCapitalised ? said.Subjects.NameOf(Longer(tokens, start, end + 1)) : null;
            }
        }

        return null;
    }

    // "the JV transaction", behind "the Harbor JV transaction": the same.
    private static string Longer(Token[] tokens, int start, int end)
    {
        var name = tokens.Text(start, end);
        for (var i = 1; i <= start - (end - start); i++)
        {
            if (
                tokens[i].IsCapitalised
                && tokens[i - 1].IsCapitalised
                && tokens.Text(i, i + end - start) == name
                && !tokens.HasComma(i, i + end - start)
            )
            {
                var first = i - 1;
                while (first > 0 && tokens[first - 1].IsCapitalised && !tokens[first].AfterComma)
                {
                    first--;
                }

                return tokens.Text(first, i + end - start);
            }
        }

        return name;
    }
}
