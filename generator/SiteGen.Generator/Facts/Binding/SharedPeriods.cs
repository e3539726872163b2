using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells two figures whose one period is said behind both.</summary>
internal static class SharedPeriods
{
    private const int Reach = 5;

    private const int Near = 4;

    private static readonly HashSet<string> Deadlines = WordSet.Exact("by");

    /// <summary>Whether the k-th figure and the one behind it are such.</summary>
    public static bool AreOf(Statement said, int k) =>
        // "23,000 or 15% since last June".
        Paired.IsPair(said, k)
        || IsOnNext(said, k)
        || IsShareOfNext(said, k)
        // "guidance to 6% from 5% for the year".
        || PriorLink.IsPair(said, k) && GuidanceCues.Lead(said.Tokens, said.Figures[k].First);

    /// <summary>"45% of the $3 billion of savings by the end of 2025": until when the share is reached, and not all of it.</summary>
    public static bool IsDeadline(Statement said, PeriodCue cue, int k) =>
        k > 0 && IsShareOfNext(said, k - 1) && said.Tokens.Any(cue.First - Near, cue.First, Deadlines);

    private static bool IsShareOfNext(Statement said, int k) =>
        k + 1 < said.Figures.Count
        && said.Figures[k].Unit == Unit.Percent
        && Unit.IsMoney(said.Figures[k + 1].Unit)
        && said.Tokens.Word(said.Figures[k].Last + 1) == "of"
        && said.Figures[k + 1].First - said.Figures[k].Last <= 3;

    // "$2 a share on income of $8 million in the first half", "$2 million of $3 million of costs in the first half".
    private static bool IsOnNext(Statement said, int k) =>
        k + 1 < said.Figures.Count
        && (
            said.Tokens.Word(said.Figures[k].Last + 1) == "on" && said.Tokens.Word(said.Figures[k].Last + 2) != "top"
            || said.Tokens.Word(said.Figures[k].Last + 1) == "of"
                && Unit.IsMoney(said.Figures[k].Unit)
                && said.Figures[k].Last + 2 == said.Figures[k + 1].First
        )
        && said.Figures[k + 1].First - said.Figures[k].Last <= Reach
        && !said.Tokens.HasComma(said.Figures[k].Last + 1, said.Figures[k + 1].First);
}
