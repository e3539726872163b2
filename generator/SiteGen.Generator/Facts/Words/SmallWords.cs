using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Small words that many rules pass over or stand on, in lower case.</summary>
internal static class SmallWords
{
    public static readonly HashSet<string> Articles = WordSet.Exact("the our");

    public static readonly HashSet<string> ArticlesOrIts = WordSet.Exact("the our its");

    public static readonly HashSet<string> ArticlesOrThat = WordSet.Exact("the our that");

    public static readonly HashSet<string> Copulas = WordSet.Exact("is are was were");

    public static readonly HashSet<string> Sales = WordSet.Exact("revenue revenues sales");

    public static readonly HashSet<string> About = WordSet.Exact(
        "about almost approximately around nearly over roughly"
    );

    public static readonly HashSet<string> AboutOrMore = WordSet.Exact(
        "about almost approximately around more than nearly over roughly"
    );
}
