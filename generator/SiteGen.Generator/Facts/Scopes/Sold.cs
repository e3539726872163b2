using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the product that is counted: "we sold 5 million Pens".</summary>
internal static class Sold
{
    private const int Reach = 4;

    private static readonly HashSet<string> Selling = WordSet.Exact("sold shipped");

    /// <summary>Its name, for the count and for what the same sentence says behind it; null where none is sold.</summary>
    public static string? Of(Token[] tokens, Figure figure)
    {
        var verb = tokens.Last(0, figure.First, Selling);
        if (verb < 0)
        {
            return null;
        }

        var number = Array.FindIndex(tokens, verb, static token => token.IsNumber);
        var start = number < 0 || number - verb > Reach ? tokens.Length : number + 1;
        start += Scales.Of(tokens, start, true) > 0 ? 1 : 0;
        var end = start;
        while (end < tokens.Length && tokens[end].Text.Any(char.IsUpper) && !tokens[end].AfterComma)
        {
            end++;
        }

        return end > start ? tokens.Text(start, end) : null;
    }
}
