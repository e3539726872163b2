using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells amounts that add up since something began: "passing $1 billion in total sales in less than a year".</summary>
internal static class Cumulative
{
    private const int Reach = 9;

    private static readonly HashSet<string> Passing = WordSet.Exact(
        "passing passed crossing crossed surpassing surpassed"
    );

    private static readonly HashSet<string> Since = WordSet.Exact(
        "since less cumulative cumulatively lifetime ever launch"
    );

    public static bool Is(Token[] tokens, Figure figure) =>
        tokens.Any(figure.First - 2, figure.First, Passing) && tokens.Any(figure.Last + 1, figure.Last + Reach, Since);
}
