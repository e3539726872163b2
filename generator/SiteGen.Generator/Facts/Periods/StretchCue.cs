using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads stretches of time that are told by their length and what begins them, and keeps their words: "the four weeks following
/// the launch", "the first three weeks of the third quarter".
/// </summary>
internal static class StretchCue
{
    private const int Longest = 4;

    private static readonly HashSet<string> Counts = WordSet.Exact(
        "two three four five six seven eight nine ten eleven twelve"
    );

    private static readonly HashSet<string> Units = WordSet.Exact("weeks months days years");

    private static readonly HashSet<string> From = WordSet.Exact("following after since before");

    private static readonly HashSet<string> Articles = WordSet.Exact("the our this its");

    private static readonly HashSet<string> Ends = WordSet.Exact("of in on at for with and to by we was were is are");

    // "the first four weeks of the quarter".
    private static readonly HashSet<string> Wholes = WordSet.Exact("quarter year");

    private static readonly HashSet<string> Owners = WordSet.Exact("its their");

    private static readonly HashSet<string> FirstUnits = WordSet.Exact(
        "weekend week weeks day days month months hours year"
    );

    private static readonly HashSet<string> Launches = WordSet.Exact(
        "operation operations availability launch release sales trading"
    );

    // "in its first weekend", "their opening week", "the first two months of operation".
    private static PeriodCue? First(Token[] tokens, int i)
    {
        var unit = i + (tokens.Word(i + 1) == "full" ? 2 : 1);
        unit += unit < tokens.Length && (tokens[unit].IsNumber || Counts.Has(tokens[unit])) ? 1 : 0;
        return tokens[i].Lower is not ("first" or "opening") || !FirstUnits.Has(tokens.Word(unit)) ? null
            : tokens.Word(unit + 1) == "of" && Launches.Has(tokens.Word(unit + 2)) ? Named(tokens, i, unit + 2)
            : Owners.Has(tokens.Word(i - 1)) && tokens.Word(unit + 1) != "of" ? Named(tokens, i, unit)
            : null;
    }

    public static PeriodCue? At(Token[] tokens, int i) =>
        First(tokens, i)
        ?? Pointed(tokens, i)
        ?? (
            (tokens[i].IsNumber || Counts.Has(tokens[i])) && Units.Has(tokens.Word(i + 1))
                ? After(tokens, i) ?? OfQuarter(tokens, i)
                : null
        );

    // "over that period of time".
    private static PeriodCue? Pointed(Token[] tokens, int i) =>
        tokens[i].Is("period") && tokens.Word(i - 1) is "that" or "this" && tokens.Word(i - 2) is "over" or "during"
            ? Named(tokens, i - 2, tokens.Are(i + 1, "of", "time") ? i + 2 : i)
            : null;

    private static PeriodCue? After(Token[] tokens, int i)
    {
        if (!From.Has(tokens.Word(i + 2)))
        {
            return null;
        }

        var start = tokens.Past(i + 3, Articles);
        var end = start;
        while (end < tokens.Length && end - start < Longest && !tokens[end].AfterComma && !Ends.Has(tokens[end]))
        {
            end++;
        }

        return end == start ? null : Named(tokens, i, end - 1);
    }

    private static PeriodCue? OfQuarter(Token[] tokens, int i)
    {
        var end = tokens.Word(i + 2) == "of" && tokens.Word(i - 1) == "first" ? tokens.Past(i + 3, Articles) : 0;
        end += end > 0 && !Wholes.Has(tokens.Word(end)) && Wholes.Has(tokens.Word(end + 1)) ? 1 : 0;
        return end > 0 && Wholes.Has(tokens.Word(end)) ? Named(tokens, i - 1, end) : null;
    }

    private static PeriodCue Named(Token[] tokens, int first, int last) =>
        new(first, last, tokens.Text(first, last + 1).ToLowerInvariant());
}
