using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells where something promised sets out from: "to double our space from 2 million to 4 million".</summary>
internal static class Starts
{
    private const int Reach = 6;

    private static readonly HashSet<string> Growing = WordSet.Exact(
        "double doubling triple tripling grow growing expand expanding scale scaling"
    );

    public static bool Are(Token[] tokens, Figure figure) =>
        !figure.IsRange
        && tokens.Word(figure.First - 1) == "from"
        && tokens.Word(figure.Last + 1) == "to"
        && tokens.Any(figure.First - Reach, figure.First - 1, Growing);
}
