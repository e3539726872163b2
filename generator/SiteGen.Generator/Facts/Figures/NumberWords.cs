using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Magnitudes that are said in words, with the range that convention gives them.</summary>
internal static class NumberWords
{
    private static readonly HashSet<string> Parts = WordSet.Exact("low mid high upper lower middle");

    // "our break-even point" is none that is stated.
    private static readonly HashSet<string> Points = WordSet.Exact(
        "point points analysis level levels price prices time"
    );

    private static readonly HashSet<string> Starts = WordSet.Exact(
        """
        low mid high upper lower middle double triple flat unchanged flattish doubled tripled quadrupled halved doubling
        tripling teens breakeven break
        """
    );

    /// <summary>Whether a magnitude may begin with a word.</summary>
    public static bool Begins(string word) => Starts.Has(word);

    /// <summary>"mid-teens", "low single digits", "high 40s", "double-digit", "flat", "doubled".</summary>
    public static Figure? At(Token[] tokens, int i)
    {
        if (!Starts.Has(tokens[i]))
        {
            return null;
        }

        var part = Parts.Has(tokens[i]) ? tokens[i].Lower : "";
        var at = part.Length > 0 ? i + 1 : i;
        if (
            part.Length > 0
            && tokens.Word(at) == "to"
            && tokens.Word(at + 1) is "mid" or "high" or "low"
            && Decades.At(tokens, at + 2, out var last) is { } wide
        )
        {
            return Range(i, last, Decades.Span(wide, part).Low, Decades.Span(wide, tokens[at + 1].Lower).High);
        }

        if (
            part.Length > 0
            && Decades.At(tokens, at, out var middle) is { } start
            && tokens.Word(middle + 1) == "to"
            && Parts.Has(tokens.Word(middle + 2))
            && Decades.At(tokens, middle + 3, out var final) is { } until
        )
        {
            return Range(i, final, Decades.Span(start, part).Low, Decades.Span(until, tokens[middle + 2].Lower).High);
        }

        if (Decades.At(tokens, at, out var end) is { } decade && (part.Length > 0 || tokens[at].Is("teens")))
        {
            var (low, high) = Decades.Span(decade, part);
            return Range(i, end, low, high);
        }

        return part.Length > 0 ? null : Alone(tokens, i);
    }

    private static Figure? Alone(Token[] tokens, int i) =>
        tokens[i].Lower switch
        {
            "double" when tokens.Word(i + 1) is "digit" or "digits" => AtLeast(i, 10),
            "triple" when tokens.Word(i + 1) is "digit" or "digits" => AtLeast(i, 100),
            "flat" or "unchanged" => new(i, i, 0, null, null, "", null, ""),
            "flattish" => new(i, i, 0, null, null, "", null, "approximately"),
            "breakeven" when !Points.Has(tokens.Word(i + 1)) => Breakeven(i, i),
            "break" when tokens.Word(i + 1) == "even" && !Points.Has(tokens.Word(i + 2)) => Breakeven(i, i + 1),
            "doubled" => Times(i, 2),
            "tripled" => Times(i, 3),
            // "more than double" is a figure, "double down" is none.
            "double" or "doubling" when IsQualified(tokens, i) => Times(i, 2),
            "triple" or "tripling" when IsQualified(tokens, i) => Times(i, 3),
            "halved" => Times(i, 0.5m),
            "quadrupled" => Times(i, 4),
            _ => null,
        };

    private static bool IsQualified(Token[] tokens, int i) => i > 0 && Qualifiers.Of(tokens, i).Length > 0;

    private static Figure AtLeast(int i, decimal low) => new(i, i + 1, null, low, null, Unit.Percent, null, "at-least");

    private static Figure Breakeven(int first, int last) => new(first, last, 0, null, null, Unit.Breakeven, null, "");

    private static Figure Times(int i, decimal times) => new(i, i, times, null, null, Unit.Ratio, null, "");

    private static Figure Range(int first, int last, decimal low, decimal high) =>
        new(first, last, null, low, high, Unit.Percent, null, "approximately");
}
