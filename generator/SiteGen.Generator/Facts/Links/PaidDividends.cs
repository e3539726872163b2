using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells an amount that is paid as a dividend on all shares.</summary>
internal static class PaidDividends
{
    private static readonly HashSet<string> Totals = WordSet.Exact("total totaling totalling aggregate totaled");

    private static readonly HashSet<string> From = WordSet.Exact("from");

    public static bool Are(Statement said, Figure figure, FactDraft? previous) =>
        IsForDividend(said, figure) || previous is { Concept: "Dividend" } dividend && IsAllOf(dividend, said, figure);

    // "$1.5 billion for our quarterly dividend".
    private static bool IsForDividend(Statement said, Figure figure) =>
        said.Tokens.Word(figure.Last + 1) == "for"
        && said.Mentions.Any(mention =>
            mention.First - figure.Last is > 1 and <= 4 && mention.Concept.Name is "Dividend" or "Dividends"
        );

    // "a dividend of 40 cents per share for a total of $8 million".
    private static bool IsAllOf(FactDraft dividend, Statement said, Figure figure)
    {
        var (start, end) = (dividend.Figure.Last + 1, figure.First);
        return said.Tokens.Any(start, end, Totals)
            && !said.Tokens.Any(start, end, From)
            && said.Mentions.TrueForAll(mention => mention.Last < start || mention.First > end);
    }
}
