using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the product that is counted: "we sold 5 million Pens".</summary>
internal static class Sold
{
    private const int Reach = 4;

    private static readonly HashSet<string> Selling = WordSet.Exact("sold shipped");

    private static readonly HashSet<string> Us = WordSet.Exact("we we've we'd");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than a record total of just"
    );

    // What is sold otherwise than to customers.
    private static readonly HashSet<string> Assets = WordSet.Exact(
        "stores restaurants locations branches properties customers shares hotels sites buildings plants facilities"
    );

    /// <summary>"We sold 5 million Pens", "we shipped 30,000 units".</summary>
    public static bool IsOfUnits(Token[] tokens, Figure figure)
    {
        var verb = tokens.Back(figure.First - 1, About);
        return Selling.Has(tokens.Word(verb))
            && tokens.Any(verb - 3, verb, Us)
            && !tokens.Any(figure.Last, figure.Last + Reach, Assets);
    }

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
