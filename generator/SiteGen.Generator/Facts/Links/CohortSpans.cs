using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds the words that tell customers by what they pay: "customers with more than $100,000 in ARR".</summary>
internal static class CohortSpans
{
    private const int Reach = 9;

    private const int Tail = 6;

    private static readonly HashSet<string> Nouns = WordSet.Exact("customers clients accounts merchants advertisers");

    private static readonly HashSet<string> Narrowing = WordSet.Exact(
        "with spending paying contributing generating having that who whose above over exceeding"
    );

    private static readonly HashSet<string> Over = WordSet.Exact(
        "more over above greater exceeding excess least north exceeds exceeded upwards"
    );

    private static readonly HashSet<string> AfterAmount = WordSet.Exact("million thousand billion k m + plus");

    private static readonly HashSet<string> Stops = WordSet.Exact(
        """
        in as at for during from to on by and which that with was were is are up down grew grown increased rose reached totaled
        declined decreased fell compared versus represented represent represents or accounted account accounts contributed contribute
        saw see made make have has had continue continued continues expanded and who we they each
        """
    );

    /// <summary>The words that name such customers, from the first to the last.</summary>
    public static IReadOnlyList<(int First, int Last)> In(Token[] tokens)
    {
        List<(int First, int Last)>? found = null;
        for (var i = 0; i + 3 < tokens.Length; i++)
        {
            if (
                Nouns.Has(tokens[i])
                && Narrowing.Has(tokens[i + 1])
                && !tokens[i + 1].AfterComma
                && End(tokens, i + 1) is > 0 and var end
            )
            {
                (found ??= []).Add((i, end));
                i = end;
            }
        }

        return found ?? (IReadOnlyList<(int, int)>)[];
    }

    // The last word; 0 where no amount tells which.
    private static int End(Token[] tokens, int start)
    {
        var money = start;
        // "paying us more than $1 million".
        while (
            money + 1 < tokens.Length
            && money < start + Reach
            && !(Currencies.Begins(tokens[money].Lower) && tokens[money + 1].IsNumber)
        )
        {
            money++;
            if (money < tokens.Length && tokens[money].AfterComma)
            {
                return 0;
            }
        }

        if (money + 1 >= tokens.Length || money >= start + Reach || !tokens.Any(start, money, Over))
        {
            return 0;
        }

        var end = money + 1;
        while (end + 1 < tokens.Length && !tokens[end + 1].AfterComma && AfterAmount.Has(tokens[end + 1]))
        {
            end++;
        }

        end += tokens.Are(end + 1, "or", "more") ? 2 : 0;
        end += tokens.Are(end + 1, "with", "us") ? 2 : 0;
        end += tokens.Word(end + 1) == "annually" && !tokens[end + 1].AfterComma ? 1 : 0;
        end += tokens.Word(end + 1) is "per" or "a" or "each" && tokens.Word(end + 2) == "year" ? 2 : 0;
        return
            tokens.Word(end + 1) is "in" or "of" && !tokens[end + 1].AfterComma && !PeriodCues.StartsAt(tokens, end + 2)
            ? EndOfTail(tokens, end + 2)
            : end;
    }

    // "in ARR", "of trailing 12-month revenue".
    private static int EndOfTail(Token[] tokens, int start)
    {
        var end = start;
        while (end < tokens.Length && end - start < Tail && !tokens[end].AfterComma && !Stops.Has(tokens[end]))
        {
            end++;
        }

        return end - 1;
    }
}
