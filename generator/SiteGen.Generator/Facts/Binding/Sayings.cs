using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells periods in which something was said, or that a plan is named after, from those of figures.</summary>
internal static class Sayings
{
    private static readonly HashSet<string> Saying = WordSet.Exact(
        "said guided mentioned announced outlined discussed told noted communicated shared disclosed indicated stated"
    );

    private static readonly HashSet<string> Plans = WordSet.Exact(
        "target targets goal goals plan plans ambition ambitions objective objectives framework"
    );

    private static readonly HashSet<string> Pursuing = WordSet.Exact(
        "achieve achieving reach reaching meet meeting hit hitting toward towards support supporting deliver delivering"
    );

    /// <summary>"…, we told you that": somebody says something.</summary>
    public static bool AreTold(Token[] tokens, int start) => tokens.Any(start, start + 4, Saying);

    private static bool IsFigure(Token[] tokens, int i) =>
        i < tokens.Length && (tokens[i].IsNumber || tokens[i].Text is "$" or "€" or "£");

    /// <summary>"we guided in the fourth quarter that …", "to reach our 2026 targets": when it was said, what it is for.</summary>
    public static bool Hold(Token[] tokens, PeriodCue cue)
    {
        var before = tokens.Back(cue.First - 1, SmallWords.Articles);
        // "as I mentioned, in Q3 we see", of a quarter that is yet to come.
        return !cue.IsNext
                && tokens.Word(before) is "in" or "at" or "on" or "during"
                && Saying.Has(tokens.Word(before - 1))
                && !tokens[before - 1].AfterComma
            || tokens.Word(cue.First - 1) is "our" or "the"
                && tokens.First(cue.Last + 1, cue.Last + 5, Plans) is var plan and >= 0
                && !tokens.HasComma(cue.Last + 1, plan + 1)
                // "reaching our 2026 target of 5%": of that year.
                && !(tokens.Word(plan + 1) == "of" && IsFigure(tokens, plan + 2))
                && tokens.Any(cue.First - 4, cue.First - 1, Pursuing);
    }
}
