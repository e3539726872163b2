using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells rates that somebody wants to reach, whenever that is: "the path back to 20%", "how you get to that mid-teens margin".</summary>
internal static class Ambitions
{
    private static readonly HashSet<string> Articles = WordSet.Exact(
        "a an that the your our this those about around roughly"
    );

    private static readonly HashSet<string> Ways = WordSet.Exact("path road journey route way");

    private static readonly HashSet<string> Moves = WordSet.Exact("get getting return returning");

    private static readonly HashSet<string> Asking = WordSet.Exact("how when what can could");

    /// <summary>Whether the words before a figure say so.</summary>
    public static bool Lead(Token[] tokens, Figure figure)
    {
        var to = tokens.Back(figure.First - 1, Articles);
        var verb = tokens.Word(to - 1) == "back" ? to - 2 : to - 1;
        return tokens.Word(to) is "to" or "toward" or "towards"
            && (Ways.Has(tokens.Word(verb)) || Moves.Has(tokens.Word(verb)) && tokens.Any(0, verb, Asking));
    }
}
