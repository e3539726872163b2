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

    public static PeriodCue? At(Token[] tokens, int i) =>
        (tokens[i].IsNumber || Counts.Has(tokens[i])) && Units.Has(tokens.Word(i + 1))
            ? After(tokens, i) ?? OfQuarter(tokens, i)
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
