namespace SiteGen.Generator.Facts;

/// <summary>Tells what happened from what is promised, by the word nearest before a figure.</summary>
internal static class StatusCues
{
    private static readonly HashSet<string> Promises = new(StringComparer.Ordinal)
    {
        "expect",
        "expects",
        "expecting",
        "expected",
        "anticipate",
        "anticipates",
        "anticipating",
        "project",
        "projecting",
        "forecast",
        "forecasting",
        "guide",
        "guiding",
        "guided",
        "target",
        "targeting",
        "targets",
        "initiating",
        "reiterating",
        "reiterate",
        "reaffirming",
        "reaffirm",
        "maintaining",
        "raising",
        "lowering",
        "outlook",
        "guidance",
        "estimate",
        "estimating",
        "will",
        "plan",
        "planning",
        "intend",
        "believe",
        "assumes",
        "assume",
        "assuming",
        "likely",
        "goal",
        "framework",
        "guide",
        "should",
        "aim",
        "aiming",
    };

    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        "delivered",
        "delivering",
        "generated",
        "generating",
        "came",
        "grew",
        "reached",
        "reaching",
        "exceeded",
        "exceeding",
        "represented",
        "achieved",
        "completed",
        "finished",
        "ended",
        "posted",
        "saw",
        "contributed",
        "repurchased",
        "returned",
        "earned",
        "recorded",
        "produced",
        "realized",
        "incurred",
        "paid",
        "spent",
        "had",
        "did",
        "accelerated",
        "compared",
        "compares",
        "increased",
        "declined",
        "decreased",
        "rose",
        "fell",
        "improved",
        "has",
        "have",
        "gave",
    };

    private static readonly HashSet<string> LongTerms = new(StringComparer.Ordinal)
    {
        "framework",
        "aspiration",
        "ambition",
    };

    private static readonly string[] Surpassing =
    [
        "exceeded",
        "exceeding",
        "beat",
        "above",
        "ahead",
        "outperformed",
        "versus",
        "than",
        "surpassed",
        "against",
    ];

    /// <summary>Whether the figure from a token on is promised rather than reported.</summary>
    public static bool IsPromised(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            var word = tokens[i].Lower;
            if (
                Promises.Contains(word)
                && !IsSurpassed(tokens, i)
                && !(word is "target" or "targets" && i > 0 && tokens[i - 1].Lower is "profitability" or "beat")
            )
            {
                return true;
            }

            if (
                word is "we're" or "are"
                && i + 1 < tokens.Length
                && tokens[i + 1].Lower is "increasing" or "updating" or "narrowing" or "tightening" or "lifting"
            )
            {
                return true;
            }

            if (
                Events.Contains(word) && !(word is "have" or "has" or "had" or "did")
                || word is "was" or "were" && !HasPromise(tokens, i)
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"over the next four years", "longer term", "over time": the words of a long-term target; null for none.</summary>
    public static string? LongTerm(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is("next") && i + 1 < tokens.Length)
            {
                var end = i + 1;
                while (end < tokens.Length && end <= i + 5 && !tokens[end].Is("years"))
                {
                    end++;
                }

                if (end < tokens.Length && tokens[end].Is("years"))
                {
                    return string.Join(" ", tokens.Skip(i).Take(end - i + 1).Select(token => token.Lower));
                }
            }

            if (
                tokens[i].Lower is "long" or "longer" or "medium" or "mid"
                    && i + 1 < tokens.Length
                    && tokens[i + 1].Is("term")
                || tokens[i].Is("over") && i + 1 < tokens.Length && tokens[i + 1].Is("time") && !tokens[i].AfterComma
                || LongTerms.Contains(tokens[i].Lower)
            )
            {
                return "long-term";
            }
        }

        return null;
    }

    /// <summary>Whether the figure is the range that a new one replaces: "up from $850 million … previously".</summary>
    public static bool IsPrior(Token[] tokens, Figure figure, bool follows) =>
        follows
            && figure.First > 0
            && tokens[figure.First - 1].Lower is "from" or "versus" or "of"
            && Near(tokens, figure.First, "from", "versus", "compared")
        || figure.Last + 1 < tokens.Length && tokens[figure.Last + 1].Lower is "previously" or "prior"
        || figure.First > 1
            && Near(tokens, figure.First, "previous", "prior", "previously", "original", "earlier")
            && Near(tokens, figure.First, "guidance", "outlook", "range", "guide", "target");

    /// <summary>Whether the figure is what another is compared with: "compared to 15% last quarter".</summary>
    public static bool IsCompared(Token[] tokens, int first) =>
        Near(tokens, first, "compared", "versus", "vs") || first > 0 && tokens[first - 1].Is("from");

    private static bool Near(Token[] tokens, int first, params string[] words)
    {
        for (var i = first - 1; i >= 0 && i >= first - 6; i--)
        {
            if (words.Contains(tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSurpassed(Token[] tokens, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - 7; j--)
        {
            if (Surpassing.Contains(tokens[j].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPromise(Token[] tokens, int before) =>
        tokens
            .Take(before)
            .Any(token => token.Lower is "guidance" or "outlook" or "target" or "guide" or "expectation" or "forecast");
}
