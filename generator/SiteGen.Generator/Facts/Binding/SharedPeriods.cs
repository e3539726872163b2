namespace SiteGen.Generator.Facts;

/// <summary>Tells two figures whose one period is said behind both.</summary>
internal static class SharedPeriods
{
    private const int Reach = 5;

    /// <summary>Whether the k-th figure and the one behind it are such.</summary>
    public static bool AreOf(Statement said, int k) =>
        // "23,000 or 15% since last June".
        Paired.IsPair(said, k)
        || IsOnNext(said, k)
        // "guidance to 6% from 5% for the year".
        || PriorLink.IsPair(said, k) && GuidanceCues.Lead(said.Tokens, said.Figures[k].First);

    // "$2 a share on income of $8 million in the first half", "$2 million of $3 million of costs in the first half".
    private static bool IsOnNext(Statement said, int k) =>
        k + 1 < said.Figures.Count
        && (
            said.Tokens.Word(said.Figures[k].Last + 1) == "on"
            || said.Tokens.Word(said.Figures[k].Last + 1) == "of"
                && Unit.IsMoney(said.Figures[k].Unit)
                && said.Figures[k].Last + 2 == said.Figures[k + 1].First
        )
        && said.Figures[k + 1].First - said.Figures[k].Last <= Reach
        && !said.Tokens.HasComma(said.Figures[k].Last + 1, said.Figures[k + 1].First);
}
