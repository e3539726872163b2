using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links "$54 million or 23% of revenue compared to $14 million or 11% a year ago": each of the second pair is of what
/// its fellow of the first pair is.
/// </summary>
internal static class Paired
{
    private static readonly HashSet<string> Comparing = WordSet.Exact("compared versus vs from against");

    private static readonly HashSet<string> About = WordSet.Exact(
        "to with about approximately roughly nearly over almost around just"
    );

    /// <summary>The link of a figure of a second pair; null where it is in none.</summary>
    public static Link? Of(Statement said, int k) =>
        IsSecond(said, k) || IsSecond(said, k - 1) ? Linker.Of(said, k - 2, null) : null;

    /// <summary>Whether the pair that begins with the k-th figure is compared with the pair before it.</summary>
    public static bool IsSecond(Statement said, int k) =>
        k >= 2
        && k + 1 < said.Figures.Count
        && said.Figures[k].Unit == said.Figures[k - 2].Unit
        && said.Figures[k + 1].Unit == said.Figures[k - 1].Unit
        && IsPair(said, k - 2)
        && IsPair(said, k)
        && Comparing.Has(said.Tokens.Word(said.Tokens.Back(said.Figures[k].First - 1, About)));

    /// <summary>Whether the k-th figure and the one behind it say the same: "$54 million or 23% of revenue".</summary>
    public static bool IsPair(Statement said, int k) =>
        k + 1 < said.Figures.Count
        && said.Figures[k].Unit != said.Figures[k + 1].Unit
        && said.Figures[k + 1].First == said.Figures[k].Last + 2
        && said.Tokens[said.Figures[k].Last + 1].Is("or");
}
