using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we've repurchased more than $2.7 billion of shares", "used $1.9 billion to repurchase 14 million shares".</summary>
internal static class Repurchased
{
    private const int Reach = 4;

    private static readonly HashSet<string> Repurchasing = WordSet.Exact("repurchased repurchasing");

    private static readonly HashSet<string> Buying = WordSet.Exact("bought buying buy");

    private static readonly HashSet<string> Spending = WordSet.Exact("used spent utilized deployed");

    private static readonly HashSet<string> Us = WordSet.Exact("we we've");

    private static readonly HashSet<string> Planning = WordSet.Exact(
        "plan planning expect expecting intend intending anticipate will continue track"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than a an total aggregate cost of"
    );

    /// <summary>Whether a figure is what was bought back, by the words before it.</summary>
    public static bool Is(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - Reach && !tokens[i].IsNumber; i--)
        {
            if (Repurchasing.Has(tokens[i]) || tokens[i].Is("back") && Buying.Has(tokens.Word(i - 1)))
            {
                return true;
            }
        }

        return IsSpentTo(tokens, first - 1) || IsPlanned(tokens, first);
    }

    /// <summary>"delivery and retirement of 5 million shares", "repurchases of 5 million shares".</summary>
    public static bool AreRetired(Token[] tokens, Figure figure)
    {
        var word = tokens.Back(figure.First - 1, About);
        // "We retired 5 million of our shares", "5 million shares already repurchased".
        return tokens.Word(word) is "retired" or "repurchased"
                && figure.Unit is Unit.Count
                && tokens.Are(figure.Last + 1, "of", "our")
                && tokens.Word(figure.Last + 3) == "shares"
            || figure.Unit == Unit.Shares
                && tokens.Word(figure.Last + (tokens.Word(figure.Last + 1) == "already" ? 2 : 1)) == "repurchased"
            || figure.Unit == Unit.Shares
                && tokens.Word(word) is "retired" or "retiring" or "retirement" or "repurchases" or "repurchase";
    }

    /// <summary>Whether it is what that cost: "used $1.9 billion to repurchase", "repurchased 2 million shares for $26 million".</summary>
    public static bool IsCost(Statement said, int k)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        return tokens.Word(figure.Last + 2) == "repurchase" && IsSpentTo(tokens, figure.Last + 2)
            // "spent $5 million, most of our cash flow, buying back shares".
            || Spending.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
                && Array.FindIndex(tokens, figure.Last, static token => token.Is("back")) is > 0 and var back
                && tokens[back - 1].Is("buying")
                && tokens.Skip(back).Any(static token => token.Is("shares"))
            // "Over five years we spent $5 million", after what was bought back.
            || Spending.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
                && said.Context.LastNamed is { Concept: "ShareRepurchases" }
                && said.Tokens.Any(0, figure.First, Us)
                && (
                    figure.Last + 1 >= tokens.Length
                    || tokens[figure.Last + 1].AfterComma
                    || PeriodCues.StartsAt(tokens, figure.Last + 1)
                )
            // "…, including $4 million repurchased during the second quarter".
            || tokens.Word(figure.Last + 1) == "repurchased" && k > 0
            // "repurchased 2 million shares at an average price of $43 per share for a total cost of $86 million".
            || k > 1
                && tokens.Are(figure.First - 2, "cost", "of")
                && said.Figures[k - 2].Unit == Unit.Shares
                && Is(tokens, said.Figures[k - 2].First)
            || k > 0
                && said.Figures[k - 1].Unit == Unit.Shares
                && tokens.Word(tokens.Back(figure.First - 1, About)) == "for"
                && Is(tokens, said.Figures[k - 1].First);
    }

    // "we plan to repurchase about $5 million": of own shares, where nothing else is named.
    private static bool IsPlanned(Token[] tokens, int first)
    {
        var verb = tokens.Back(first - 1, About);
        return tokens.Word(verb) == "repurchase"
            && tokens.Word(verb - 1) is "to" or "will"
            && tokens.Any(verb - 6, verb, Planning);
    }

    // "used $1.9 billion to repurchase": it was done.
    private static bool IsSpentTo(Token[] tokens, int verb) =>
        tokens.Word(verb) == "repurchase" && tokens.Word(verb - 1) == "to" && tokens.Any(verb - 8, verb, Spending);
}
