using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "$548 to $553 million", "between 5% and 7%", "5-7%".</summary>
internal static class RangeReader
{
    private static readonly HashSet<string> Moves = WordSet.Exact(
        """
        grew grow increased increase increasing declined decline went improved improve expanded rose
        fell up down moved dropped raised raising decreased reduced lowered accelerated decelerated
        slowed gone go goes going moves get getting doubling tripling upped take taking taken expanding growing moving scaling
        grown fallen risen rising falling dropping swung shifted lifting lifted revising revised updating updated
        """
    );

    // "lifting the midpoint of our full year revenue guidance from".
    private static readonly HashSet<string> Guiding = WordSet.Exact(
        "raising raised lifting lifted lowering lowered increasing increased revising revised updating updated"
    );

    private static readonly HashSet<string> Moved = WordSet.Exact(
        "increased decreased declined rose fell dropped grew improved"
    );

    public static Figure? At(Token[] tokens, Amount first)
    {
        var next = first.Last + 1;
        if (next >= tokens.Length)
        {
            return null;
        }

        var isListed = tokens[next].Is("and") && !IsBetween(tokens, first.First);
        var joins = tokens[next].Lower is "to" or "through" or "and";
        // "negative 2% to positive 1%".
        var start =
            next
            + (
                joins
                    ? tokens.Word(next + 1) == "positive"
                        ? 2
                        : 1
                    : 0
            );
        if (
            !joins && !IsDashed(tokens, first, next) && !SpokenRange.Begins(tokens, first)
            || AmountReader.At(tokens, start) is not { } other
        )
        {
            return null;
        }

        var second = CountNouns.Take(tokens, other);
        var low = first.With(second);
        var isRange =
            low.Unit.Length > 0
            && (!isListed || ListedRange.Is(tokens, low, second))
            && (
                joins
                || IsDashed(tokens, first, next)
                || SpokenRange.Begins(tokens, first) && SpokenRange.Is(tokens, low, second)
            )
            && low.Unit == second.Unit
            && low.Value < second.Value
            && (!IsMove(tokens, first.First) || IsReplaced(tokens, second.Last + 1));
        return isRange ? Range(low, second) : null;
    }

    // "raising from 5% to 6% to 7% to 8%": one range, and the one that takes its place.
    private static bool IsReplaced(Token[] tokens, int to) =>
        tokens.Word(to) == "to"
        && AmountReader.At(tokens, to + 1) is { } low
        && tokens.Word(low.Last + 1) == "to"
        && AmountReader.At(tokens, low.Last + 2) is not null;

    private static Figure Range(Amount low, Amount high) =>
        new(low.First, high.Last, null, low.Value, high.Value, low.Unit, Math.Max(low.Decimals, high.Decimals), "");

    private static bool IsBetween(Token[] tokens, int first) =>
        tokens.Word(first - 1) == "between" || tokens.Word(first - 2) == "between";

    // Nothing but a hyphen between the two: "5-7%".
    private static bool IsDashed(Token[] tokens, Amount first, int next)
    {
        var gap = tokens[next].Start - tokens[first.Last].End;
        return (tokens[next].IsNumber && !tokens[next].IsJoined || tokens[next].Is("$")) && gap is 1 or 3;
    }

    // "grew from 5% to 8%" is two figures, "ranging from 5% to 8%" is one.
    private static bool IsMove(Token[] tokens, int first)
    {
        // "increased $20 million to $320 million" goes on to where it came.
        if (
            Moved.Has(tokens.Word(first - 1)) && tokens[first].Is("$")
            || tokens.Word(first - 1) == "by" && tokens.Any(first - 4, first - 1, Moved)
            || tokens.Word(first - 1) == "by" && tokens[first].Is("$") && tokens.Any(first - 9, first - 1, Moves)
        )
        {
            return true;
        }

        if (tokens.Word(first - 1) != "from")
        {
            return false;
        }

        var move = tokens.Last(first - 7, first - 1, Moves) is var near and >= 0
            ? near
            : tokens.Last(first - 12, first - 1, Guiding);
        // "…, up from 9% to 10% previously" names the range that was replaced.
        return move >= 0 && !(move == first - 2 && tokens[move].AfterComma);
    }
}
