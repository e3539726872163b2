using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "subsequent to quarter-end", "after the end of the quarter": what happened then is of no quarter.</summary>
internal static class AfterEndCue
{
    private static readonly HashSet<string> Times = WordSet.Exact("quarter year period");

    public static PeriodCue? At(Token[] tokens, int i)
    {
        var start =
            tokens.Are(i, "subsequent", "to") ? i + 2
            : tokens[i].Lower is "after" or "following" ? i + 1
            : tokens.Length;
        start = tokens.Past(start, SmallWords.Articles);
        return Times.Has(tokens.Word(start)) && tokens.Word(start + 1) is "end" or "close"
                ? new(i, start + 1, $"after {tokens[start].Lower}-end")
            : tokens.Are(start, "end", "of")
            && tokens.Past(start + 2, SmallWords.Articles) is var noun
            && Times.Has(tokens.Word(noun))
                ? new(i, noun, $"after {tokens[noun].Lower}-end")
            : null;
    }
}
