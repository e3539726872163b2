using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells that a figure is only what another replaces or is compared with.</summary>
internal static class PriorCues
{
    private const int Reach = 6;

    private static readonly HashSet<string> Comparing = WordSet.Exact("from versus compared");

    private static readonly HashSet<string> Earlier = WordSet.Exact("previous prior previously original earlier");

    private static readonly HashSet<string> Promised = WordSet.Exact("guidance outlook range guide target goal");

    private static readonly HashSet<string> Would = WordSet.Exact("would");

    private static readonly HashSet<string> Saying = WordSet.Exact("said told indicated mentioned communicated");

    private static readonly HashSet<string> Guiding = WordSet.Exact(
        "guided expected anticipated projected forecast forecasted planned estimated targeted assumed communicated"
    );

    private static readonly HashSet<string> Firstly = WordSet.Exact("initially originally previously earlier");

    private static readonly HashSet<string> Surpassing = WordSet.Exact(
        """
        exceeded exceeding beat beating above ahead outperformed surpassed topped within exited meeting met meets close line
        consistent
        """
    );

    // Between "guidance" and its figure; "range" is such a word and a promise as well.
    private static readonly HashSet<string> Leading = WordSet.Exact(
        "of the in a an between from for our high low end midpoint"
    );

    private static readonly HashSet<string> Compared = WordSet.Exact("compared versus vs");

    /// <summary>Whether the figure is the range that a new one replaces: "up from $850 million … previously".</summary>
    public static bool IsReplaced(Token[] tokens, Figure figure) =>
        tokens.Word(figure.First - 1) is "from" or "versus" or "of"
            && IsNear(tokens, figure.First, Comparing)
            // "will range from $5 to $6".
            && !(figure.IsRange && tokens.Word(figure.First - 2) is "range" or "ranges" or "ranging")
        || IsInstead(tokens, figure.First)
        || tokens.Word(figure.Last + 1) is "previously" or "prior"
        || tokens.Word(figure.Last + 1) == "we" && tokens.Word(figure.Last + 2) is "guided" or "provided"
        || IsNear(tokens, figure.First, Earlier) && IsNear(tokens, figure.First, Promised);

    /// <summary>"We said that it would".</summary>
    public static bool IsSaid(Token[] tokens, int would) =>
        tokens.Last(0, would, Saying) is var verb and > 0 && tokens[verb - 1].Lower is "we" or "i" or "had";

    /// <summary>Whether the figure is what was promised before: "we initially guided to 5%".</summary>
    public static bool IsFirstPromise(Token[] tokens, int first)
    {
        if (tokens.Last(first - Reach, first, Would) is var would and > 0 && IsSaid(tokens, would))
        {
            return true;
        }

        var verb = tokens.Last(first - Reach, first, Guiding);
        return verb > 0
            && (Firstly.Has(tokens[0]) || Firstly.Has(tokens[verb - 1]) || Firstly.Has(tokens.Word(verb + 1)));
    }

    /// <summary>Whether the figure is what another is compared with: "compared to 15% last quarter".</summary>
    public static bool IsCompared(Token[] tokens, int first) =>
        IsSaidNear(tokens, first)
        || tokens.Word(first - 1) == "from"
        || IsInstead(tokens, first)
        || IsOnTop(tokens, first - Near, first);

    /// <summary>"growth of 2% on top of a 5% gain last year".</summary>
    public static bool IsOnTop(Token[] tokens, int start, int end) =>
        tokens.First(start, end, Top) is var top and > 0 && tokens[top - 1].Is("on") && tokens.Word(top + 1) == "of";

    private const int Near = 5;

    private static readonly HashSet<string> Top = WordSet.Exact("top");

    /// <summary>"5% instead of 4%".</summary>
    public static bool IsInstead(Token[] tokens, int first) =>
        tokens.Are(first - 2, "instead", "of") || tokens.Are(first - 2, "rather", "than");

    // "versus last year; the tax rate was 20%" compares what stands before.
    private static bool IsSaidNear(Token[] tokens, int first) =>
        tokens.Last(first - Reach, first, Compared) is var word and >= 0 && !HasBreak(tokens, word + 1, first);

    private static bool HasBreak(Token[] tokens, int start, int first) =>
        tokens.First(start, first, SmallWords.Copulas) is var verb and >= 0 && tokens.HasComma(start, verb)
        || IsMoved(tokens, start, first);

    // "improved versus last year, increasing 115 basis points".
    private static bool IsMoved(Token[] tokens, int start, int first)
    {
        for (var i = start; i < first; i++)
        {
            if (tokens[i].AfterComma && GrowthCues.Of(tokens[i].Lower) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the figure is what was promised and has been passed: "exceeded our guidance of $400 million".</summary>
    public static bool IsSurpassed(Token[] tokens, int first)
    {
        var noun = tokens.Back(first - 1, Leading);
        return Promised.Has(tokens.Word(noun)) && tokens.Any(noun - Reach, noun, Surpassing);
    }

    private static bool IsNear(Token[] tokens, int first, HashSet<string> words) =>
        tokens.Any(first - Reach, first, words);
}
