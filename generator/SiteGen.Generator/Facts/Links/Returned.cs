using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we returned $5 million to shareholders": dividends and repurchases together.</summary>
internal static class Returned
{
    private const int Reach = 5;

    private static readonly HashSet<string> Returning = WordSet.Exact("returned returning return");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more than a an total record of some further"
    );

    private static readonly HashSet<string> Owners = WordSet.Exact(
        "shareholders shareholder stockholders shareowners investors unitholders owners"
    );

    public static bool Is(Token[] tokens, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && Returning.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
        && tokens.Word(tokens.Word(figure.Last + 1) is "of" ? figure.Last + 3 : figure.Last + 1) == "to"
        && tokens.Any(figure.Last + 1, figure.Last + Reach, Owners);
}
