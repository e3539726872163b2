using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells that what is measured shows how a place does: "our work in Asia pays off as shown by our leasing revenue, up 9%".</summary>
internal static class ShownPlaces
{
    private const int Near = 5;

    private static readonly HashSet<string> Showing = WordSet.Exact(
        "evidenced shown reflected demonstrated seen illustrated"
    );

    /// <summary>Whether the words between a place and a concept say so.</summary>
    public static bool Lead(Token[] tokens, int place, int mention) =>
        tokens.First(place, mention, Showing) is var shown
        && shown > 0
        && tokens[shown - 1].Is("as")
        && tokens.Word(shown + 1) is "by" or "in"
        && tokens.Word(shown + 2) == "our"
        && mention - shown <= Near;
}
