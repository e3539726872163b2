using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "$2 billion plus or minus 2%", "8% sequentially, plus or minus 2%": a range around its middle.</summary>
internal static class BandReader
{
    private const int Reach = 6;

    // "up 8% year-over-year, plus or minus 2%".
    private static readonly HashSet<string> Comparing = WordSet.Exact(
        "sequentially sequential year quarter over on yoy qoq annually organically"
    );

    public static Figure? At(Token[] tokens, Amount middle)
    {
        var next = middle.Last + 1;
        while (next < tokens.Length && next <= middle.Last + Reach && Comparing.Has(tokens[next]))
        {
            next++;
        }

        var signs = Signs(tokens, next);
        if (signs == 0 || middle.Unit.Length == 0 || AmountReader.At(tokens, next + signs) is not { } band)
        {
            return null;
        }

        // The words between the two are still read as words.
        var last = next == middle.Last + 1 ? band.Last : middle.Last;
        return Half(middle, band) is { } half
            ? new(middle.First, last, null, middle.Value - half, middle.Value + half, middle.Unit, middle.Decimals, "")
            : null;
    }

    /// <summary>Whether a number is how far another one may be off.</summary>
    public static bool IsWidth(Token[] tokens, Amount amount) =>
        Signs(tokens, amount.First - 3) == 3
        || Signs(tokens, amount.First - 2) == 2
        || tokens.Word(amount.First - 1) == "±";

    private static int Signs(Token[] tokens, int i) =>
        tokens.Word(i) == "plus" && tokens.Word(i + 1) is "or" or "/" && tokens.Word(i + 2) == "minus" ? 3
        : tokens.Are(i, "+", "/") ? 2
        : tokens.Word(i) == "±" ? 1
        : 0;

    private static decimal? Half(Amount middle, Amount said) =>
        Ratio(middle, said with { Number = Math.Abs(said.Number) });

    private static decimal? Ratio(Amount middle, Amount band) =>
        band.Unit == middle.Unit ? band.Value
        : band.Unit == Unit.Percent ? middle.Value * band.Value / 100
        : band.Unit == Unit.BasisPoints && middle.Unit == Unit.Percent ? band.Value / 100
        : band.Unit == Unit.Points && middle.Unit == Unit.Percent ? band.Value
        : null;
}
