using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we removed 400 jobs in actions that began last quarter and continued this week": done in no single period.</summary>
internal static class Ongoing
{
    private const int Longest = 3;

    private static readonly HashSet<string> Began = WordSet.Exact("began started commenced");

    private static readonly HashSet<string> Continued = WordSet.Exact("continued continues");

    private static readonly HashSet<string> And = WordSet.Exact("and");

    /// <summary>"since last quarter"; null where nothing goes on.</summary>
    public static string? Of(Token[] tokens, Figure figure)
    {
        var began = tokens.First(figure.Last + 1, tokens.Length, Began);
        var and = began < 0 ? -1 : tokens.First(began + 2, began + 2 + Longest, And);
        return
            and > 0
            && tokens[began - 1].Is("that")
            && PeriodCues.StartsAt(tokens, began + 1)
            && tokens.Any(and + 1, and + 3, Continued)
            ? "since " + tokens.Text(began + 1, and)
            : null;
    }
}
