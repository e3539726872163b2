using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "all of them at that 7%, 8%": one range, as people say it, and no list.</summary>
internal static class SpokenRange
{
    private static readonly HashSet<string> Pointing = WordSet.Exact("that this like");

    private static readonly HashSet<string> Listing = WordSet.Exact("and or in on from for %");

    /// <summary>Whether an amount may be the lower end of one.</summary>
    public static bool Begins(Token[] tokens, Amount first) =>
        first.Unit == Unit.Percent
        && Pointing.Has(tokens.Word(first.First - 1))
        && tokens[first.Last + 1].IsNumber
        && tokens[first.Last + 1].AfterComma;

    public static bool Is(Token[] tokens, Amount first, Amount second) =>
        Begins(tokens, first)
        && first.Places == 0
        && second.Value == first.Value + 1
        && !Listing.Has(tokens.Word(second.Last + 1))
        && !(second.Last + 1 < tokens.Length && tokens[second.Last + 1].AfterComma);
}
