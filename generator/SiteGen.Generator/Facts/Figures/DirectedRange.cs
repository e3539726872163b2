using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads "down 1% to up 1%", "flat to up 2%", "down mid-single digits to flat": one range, whose first word tells its
/// sign. The figure stands behind that word, so that a decline is turned round as any other is.
/// </summary>
internal static class DirectedRange
{
    private static readonly HashSet<string> Flat = WordSet.Exact("flat flattish unchanged");

    private static readonly HashSet<string> About = WordSet.Exact("about roughly approximately around slightly");

    /// <summary>The range that begins with a figure behind "up" or "down"; null for none.</summary>
    public static Figure? From(Token[] tokens, Figure first)
    {
        var sign = Sign(tokens, tokens.Back(first.First - 1, About));
        var join = first.Last + 1;
        var joins =
            tokens.Word(join) == "to"
            || tokens.Word(join) == "and" && tokens.Word(tokens.Back(first.First - 1, About) - 1) == "between";
        if (sign == 0 || !joins || first.Unit != Unit.Percent)
        {
            return null;
        }

        var second = tokens.Past(join + 1, About);
        return Flat.Contains(tokens.Word(second)) ? Of(first, sign, 0, 0, 1, second, first.Decimals)
            : Sign(tokens, second) is var other and not 0 && At(tokens, tokens.Past(second + 1, About)) is { } end
                ? Of(first, sign, Low(end), High(end), other, end.Last, end.Decimals)
            : null;
    }

    /// <summary>The range that "flat" begins; null for none.</summary>
    public static Figure? FromFlat(Token[] tokens, int flat)
    {
        var second = tokens.Past(flat + 2, About);
        return
            Flat.Has(tokens[flat])
            && tokens.Word(flat + 1) == "to"
            && Sign(tokens, second) is var sign and not 0
            && At(tokens, tokens.Past(second + 1, About)) is { } end
            ? Of(end, sign, 0, 0, 1, end.Last, end.Decimals)
            : null;
    }

    private static Figure? At(Token[] tokens, int i) =>
        i >= tokens.Length ? null
        : AmountReader.At(tokens, i) is { Unit: Unit.Percent } amount
            ? new(amount.First, amount.Last, amount.Value, null, null, amount.Unit, amount.Decimals, "")
        : NumberWords.At(tokens, i) is { Unit: Unit.Percent } words ? words
        : null;

    private static Figure Of(Figure first, int sign, decimal low, decimal high, int other, int last, int? decimals)
    {
        var (one, two) = other > 0 ? (low, high) : (-high, -low);
        var (from, to) = sign > 0 ? (Low(first), High(first)) : (-High(first), -Low(first));
        var figure = first with
        {
            Last = last,
            Value = null,
            Low = Math.Min(one, from),
            High = Math.Max(two, to),
            Decimals = decimals,
        };
        return sign > 0 ? figure : figure.Negated();
    }

    private static decimal Low(Figure figure) => figure.Low ?? figure.Value ?? 0;

    private static decimal High(Figure figure) => figure.High ?? figure.Value ?? figure.Low ?? 0;

    private static int Sign(Token[] tokens, int i) =>
        tokens.Word(i) switch
        {
            "up" or "increase" or "grow" => 1,
            "down" or "decline" or "decrease" => -1,
            _ => 0,
        };
}
