namespace SiteGen.Generator.Facts;

/// <summary>Reads "$2 billion plus or minus 2%": a range around its middle.</summary>
internal static class BandReader
{
    public static Figure? At(Token[] tokens, Amount middle)
    {
        var next = middle.Last + 1;
        var signs =
            tokens.Word(next) == "plus" && tokens.Are(next + 1, "or", "minus") ? 3
            : tokens.Are(next, "+", "/") ? 2
            : 0;
        if (signs == 0 || middle.Unit.Length == 0 || AmountReader.At(tokens, next + signs) is not { } band)
        {
            return null;
        }

        return Half(middle, band) is { } half
            ? new(
                middle.First,
                band.Last,
                null,
                middle.Value - half,
                middle.Value + half,
                middle.Unit,
                middle.Decimals,
                ""
            )
            : null;
    }

    private static decimal? Half(Amount middle, Amount said) =>
        Ratio(middle, said with { Number = Math.Abs(said.Number) });

    private static decimal? Ratio(Amount middle, Amount band) =>
        band.Unit == middle.Unit ? band.Value
        : band.Unit == Unit.Percent ? middle.Value * band.Value / 100
        : band.Unit == Unit.BasisPoints && middle.Unit == Unit.Percent ? band.Value / 100
        : band.Unit == Unit.Points && middle.Unit == Unit.Percent ? band.Value
        : null;
}
