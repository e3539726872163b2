using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we returned $5 million to shareholders": dividends and repurchases together.</summary>
internal static class Returned
{
    private const int Reach = 8;
    private const int Far = 12;

    private static readonly HashSet<string> Returning = WordSet.Exact(
        "returned returning return distributed distributing distribute"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more than at least a an total record of some further"
    );

    private static readonly HashSet<string> Owners = WordSet.Exact(
        "shareholders shareholder stockholders shareowners investors unitholders owners"
    );

    private static readonly HashSet<string> Paying = WordSet.Exact("dividend dividends distributions");

    private static readonly HashSet<string> Buying = WordSet.Exact("repurchases buybacks repurchase buyback");

    public static bool Is(Token[] tokens, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && Returning.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
        && (
            IsTo(tokens, figure.Last + 1) && tokens.Any(figure.Last + 1, figure.Last + Reach, Owners)
            // "returned $5 million in the form of dividends and share repurchases", "through dividends and buybacks".
            || tokens.Word(figure.Last + 1) is "in" or "through" or "via" or "between"
                && tokens.Any(figure.Last + 1, figure.Last + Far, Paying)
                && tokens.Any(figure.Last + 1, figure.Last + Far, Buying)
        );

    // "to shareholders", "of excess capital to our shareholders".
    private static bool IsTo(Token[] tokens, int next) =>
        tokens.Word(next) == "to"
        || tokens.Word(next) == "of" && (tokens.Word(next + 2) == "to" || tokens.Word(next + 3) == "to");
}
