namespace SiteGen.Generator.Facts;

/// <summary>Reads "$548 to $553 million", "between 5% and 7%", "$2 billion plus or minus 2%".</summary>
internal static class RangeReader
{
    private static readonly HashSet<string> Moves = new(StringComparer.Ordinal)
    {
        "grew",
        "grow",
        "increased",
        "increase",
        "increasing",
        "declined",
        "decline",
        "went",
        "improved",
        "improve",
        "expanded",
        "rose",
        "fell",
        "up",
        "down",
        "moved",
        "dropped",
        "raised",
        "raising",
        "decreased",
        "reduced",
        "lowered",
        "accelerated",
        "decelerated",
        "slowed",
        "gone",
    };

    public static Figure? At(Token[] tokens, Amount first)
    {
        if (PlusOrMinus(tokens, first) is { } around)
        {
            return around;
        }

        var next = first.Last + 1;
        if (next >= tokens.Length)
        {
            return null;
        }

        var joins =
            tokens[next].Is("to")
            || tokens[next].Is("and") && IsBetween(tokens, first.First)
            || tokens[next].Is("through");
        var dashed =
            tokens[next].IsNumber && !tokens[next].IsJoined && IsDash(tokens, first, next)
            || tokens[next].Is("$") && IsDash(tokens, first, next);
        if (!joins && !dashed || AmountReader.At(tokens, joins ? next + 1 : next) is not { } second)
        {
            return null;
        }

        second = CountNouns.Take(tokens, second);
        var low = first.With(second);
        return
            low.Unit.Length == 0 || low.Unit != second.Unit || IsMove(tokens, first.First) || low.Value >= second.Value
            ? null
            : new(
                first.First,
                second.Last,
                null,
                low.Value,
                second.Value,
                low.Unit,
                Math.Max(low.Decimals, second.Decimals),
                ""
            );
    }

    private static Figure? PlusOrMinus(Token[] tokens, Amount amount)
    {
        var next = amount.Last + 1;
        var signs =
            next + 2 < tokens.Length
            && tokens[next].Is("plus")
            && tokens[next + 1].Is("or")
            && tokens[next + 2].Is("minus")
                ? 3
            : next + 2 < tokens.Length && tokens[next].Is("+") && tokens[next + 1].Is("/") ? 2
            : 0;
        if (signs == 0 || amount.Unit.Length == 0 || AmountReader.At(tokens, next + signs) is not { } band)
        {
            return null;
        }

        var half =
            band.Unit == amount.Unit ? band.Value
            : band.Unit == Unit.Percent ? amount.Value * band.Value / 100
            : band.Unit == Unit.BasisPoints && amount.Unit == Unit.Percent ? band.Value / 100
            : band.Unit == Unit.Points && amount.Unit == Unit.Percent ? band.Value
            : -1;
        return half < 0
            ? null
            : new(
                amount.First,
                band.Last,
                null,
                amount.Value - half,
                amount.Value + half,
                amount.Unit,
                amount.Decimals,
                ""
            );
    }

    private static bool IsBetween(Token[] tokens, int first) =>
        first > 0 && tokens[first - 1].Is("between") || first > 1 && tokens[first - 2].Is("between");

    // Nothing but a hyphen between the two: "5-7%".
    private static bool IsDash(Token[] tokens, Amount first, int next) =>
        tokens[next].Start - tokens[first.Last].End is 1 or 3
        && !(tokens[next].AfterComma && tokens[next].Start - tokens[first.Last].End == 2);

    // "grew from 5% to 8%" is two figures, "ranging from 5% to 8%" is one.
    private static bool IsMove(Token[] tokens, int first)
    {
        if (first == 0 || !tokens[first - 1].Is("from"))
        {
            return false;
        }

        for (var i = first - 2; i >= 0 && i > first - 8; i--)
        {
            if (Moves.Contains(tokens[i].Lower))
            {
                // "…, up from 9% to 10% previously" names the range that was replaced.
                return !(i == first - 2 && tokens[i].AfterComma);
            }
        }

        return false;
    }
}
