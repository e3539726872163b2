using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "At Pine, comparable sales were up 3%", which is of a brand, from "At Investor Day, we said".</summary>
internal static class BrandOpenings
{
    // So close behind the name stands what is measured of it.
    private const int Reach = 3;

    private static readonly HashSet<string> Events = WordSet.Exact(
        "day days conference summit event show forum symposium meeting expo week ces call"
    );

    /// <summary>Whether the name in a stretch behind "at" is of a part of the business.</summary>
    public static bool Are(Token[] tokens, int start, int end) =>
        !tokens.Any(start, end, Events)
        && Enumerable
            .Range(end, Math.Min(Reach, tokens.Length - end))
            .Any(i => ConceptTable.Phrases.At(tokens, i) is not null);
}
