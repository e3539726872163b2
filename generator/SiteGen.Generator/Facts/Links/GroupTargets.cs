using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells that a figure is aimed at by all of the company: "Pumps' ratio helps the group to meet its target of 70%".</summary>
internal static class GroupTargets
{
    private const int Reach = 5;

    private static readonly HashSet<string> Targets = WordSet.Exact("target targets goal ambition");

    private static readonly HashSet<string> Groups = WordSet.Exact("group company firm");

    public static bool Is(Token[] tokens, Link link, Figure figure) =>
        link.Mention is { } mention
        && tokens.Any(figure.First - Reach, figure.First, Targets)
        && tokens.Any(mention.Last + 1, figure.First, Groups);
}
