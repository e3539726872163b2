using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "the tax paying population below $50,000", "households earning over $90,000": what others earn.</summary>
internal static class TaxBrackets
{
    private const int Reach = 7;

    private static readonly HashSet<string> Limits = WordSet.Exact("below above under over than");

    private static readonly HashSet<string> Earners = WordSet.Exact("taxpaying taxpayers taxpayer households earners");

    private static readonly HashSet<string> Paying = WordSet.Exact("paying");

    public static bool Are(Token[] tokens, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && Limits.Has(tokens.Word(figure.First - 1))
        && (
            tokens.Any(figure.First - Reach, figure.First, Earners)
            || tokens.Last(figure.First - Reach, figure.First, Paying) is > 0 and var paying
                && tokens[paying - 1].Is("tax")
        );
}
