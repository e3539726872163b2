using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds the words of a long-term target: "over the next four years", "longer term", "over time".</summary>
internal static class LongTerm
{
    private const string Name = "long-term";

    private static readonly HashSet<string> Lengths = WordSet.Exact("long longer medium mid");

    // "long-term contracts": what lasts, and no time of a target.
    private static readonly HashSet<string> Lasting = WordSet.Exact(
        """
        commitment commitments contract contracts customer customers debt investment investments investor investors loans
        relationship relationships agreement agreements deals partnerships liabilities assets care incentive supply
        """
    );

    private static readonly HashSet<string> Spans = WordSet.Exact("plan horizon period");

    // Farther away it is another clause that speaks of it.
    private const int Behind = 14;
    private const int Before = 30;

    /// <summary>What the exports say of the time; null where the words around a figure speak of no long term.</summary>
    public static string? Around(Token[] tokens, Figure figure)
    {
        for (var i = Math.Max(figure.First - Before, 0); i < tokens.Length && i <= figure.Last + Behind; i++)
        {
            if (tokens[i].Is("next") && EndOfYears(tokens, i) is var end and > 0)
            {
                return string.Join(" ", tokens.Skip(i).Take(end - i + 1).Select(token => token.Lower));
            }

            if (IsNamed(tokens, i))
            {
                return Name;
            }
        }

        return null;
    }

    private static bool IsNamed(Token[] tokens, int i) =>
        tokens[i].Is("term")
            && Lengths.Has(tokens.Word(i - 1))
            && !Lasting.Has(tokens.Word(i + 1))
            && !(Lasting.Has(tokens.Word(i + 2)) && !tokens.HasComma(i + 1, i + 3))
        || tokens.Are(i, "over", "time") && !tokens[i].AfterComma && tokens.Word(i - 1) != "recognized"
        // "over the five-year planning horizon".
        || tokens[i].Is("year")
            && tokens[i].AfterHyphen
            && Spans.Has(tokens.Word(tokens.Word(i + 1) is "planning" or "capital" or "forecast" ? i + 2 : i + 1))
            && tokens.Word(i - 2) is "the" or "our"
            && tokens.Word(i - 3) is "over" or "through" or "across"
        || tokens[i].Lower is "framework" or "aspiration" or "ambition";

    private static int EndOfYears(Token[] tokens, int next)
    {
        for (var i = next + 1; i <= next + 5; i++)
        {
            if (tokens.Word(i) == "years")
            {
                return i;
            }
        }

        return 0;
    }
}
