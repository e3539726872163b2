namespace SiteGen.Generator.Facts;

/// <summary>Tells that a figure is only what another replaces or is compared with.</summary>
internal static class PriorCues
{
    private const int Reach = 6;

    private static readonly WordSet Comparing = WordSet.Of("from versus compared");

    private static readonly WordSet Earlier = WordSet.Of("previous prior previously original earlier");

    private static readonly WordSet Promised = WordSet.Of("guidance outlook range guide target");

    private static readonly WordSet Compared = WordSet.Of("compared versus vs");

    /// <summary>Whether the figure is the range that a new one replaces: "up from $850 million … previously".</summary>
    public static bool IsReplaced(Token[] tokens, Figure figure) =>
        tokens.Word(figure.First - 1) is "from" or "versus" or "of" && IsNear(tokens, figure.First, Comparing)
        || tokens.Word(figure.Last + 1) is "previously" or "prior"
        || IsNear(tokens, figure.First, Earlier) && IsNear(tokens, figure.First, Promised);

    /// <summary>Whether the figure is what another is compared with: "compared to 15% last quarter".</summary>
    public static bool IsCompared(Token[] tokens, int first) =>
        IsNear(tokens, first, Compared) || tokens.Word(first - 1) == "from";

    private static bool IsNear(Token[] tokens, int first, WordSet words) => tokens.Any(first - Reach, first, words);
}
