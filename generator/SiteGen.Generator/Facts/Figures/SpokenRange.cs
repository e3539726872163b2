using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "all of them at that 7%, 8%", "up by 100, 150 basis points": one range, as people say it, and no list.</summary>
internal static class SpokenRange
{
    private static readonly HashSet<string> Leading = WordSet.Exact(
        "that this like by versus about around roughly maybe probably"
    );

    private static readonly HashSet<string> Listing = WordSet.Exact("and or in on from for % of are is were was");

    /// <summary>Whether an amount may be the lower end of one.</summary>
    public static bool Begins(Token[] tokens, Amount first) =>
        first.Unit is Unit.Percent or ""
        && first.Scale == 1
        && Leading.Has(tokens.Word(first.First - 1))
        && tokens[first.Last + 1].IsNumber
        && tokens[first.Last + 1].AfterComma;

    /// <summary>Whether two amounts, the lower in the unit of the higher, are one.</summary>
    public static bool Is(Token[] tokens, Amount first, Amount second) =>
        first.Unit is Unit.Percent or Unit.BasisPoints or Unit.Points
        && first.Places == 0
        && second.Value > first.Value
        && second.Value <= 2 * first.Value
        && !IsListed(tokens, second.Last + 1)
        && !(second.Last + 1 < tokens.Length && tokens[second.Last + 1].AfterComma);

    // "20%, 30% in the past", "from a growth point of view": nothing that the second alone is of.
    private static bool IsListed(Token[] tokens, int next) =>
        Listing.Has(tokens.Word(next))
        && !(tokens.Are(next, "in", "the") && tokens.Word(next + 2) == "past")
        && !tokens.Are(next, "from", "a");
}
