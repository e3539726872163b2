using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads "we have completed $2 billion of our $5 billion program, including $1 billion in share repurchases": done since
/// the program began, in no quarter.
/// </summary>
internal static class Programs
{
    private const int Reach = 4;

    private static readonly HashSet<string> Completing = WordSet.Exact("completed executed");

    private static readonly HashSet<string> Names = WordSet.Exact("program programme authorization plan");

    /// <summary>Whether the k-th figure is what has been done of a program.</summary>
    public static bool Hold(Statement said, int k, Link link) =>
        // "Since we began the program, we've repurchased $2 billion".
        link.Concept == "ShareRepurchases"
            && said.Tokens[0].Is("since")
            && said.Tokens.Word(said.Figures[k].Last + 1) != "repurchased"
            && !PeriodCues.StartsAt(said.Tokens, said.Figures[k].Last + 2)
        // "We've had 5 million shares already repurchased".
        || link.Concept == "ShareRepurchases" && said.Tokens.Word(said.Figures[k].Last + 1) == "already"
        || Done(said) is >= 0 and var done && (k == done || k > done && link.Concept == "ShareRepurchases");

    /// <summary>The figure that is so much of a whole program; -1 for none.</summary>
    public static int Done(Statement said) => said.Figures.FindIndex(figure => IsOfAll(said, figure));

    /// <summary>"40 sites since the merger, and 2 million people": what was counted since then is told, and no more.</summary>
    public static bool End(Statement said, FactDraft previous, Link link, int k) =>
        (link.Concept == FactDraft.Other || link.Concept.EndsWith("Authorization", StringComparison.Ordinal))
        && (
            previous.Period.StartsWith("since", StringComparison.Ordinal)
                && previous.Figure.Unit != said.Figures[k].Unit
            || previous.Period == PeriodName.ToDate && Done(said) >= 0
        );

    private static bool IsOfAll(Statement said, Figure figure) =>
        said.Tokens.Word(figure.Last + 1) == "of"
        && said.Tokens.Any(figure.First - Reach, figure.First, Completing)
        && said.Figures.Exists(all =>
            all.First > figure.Last
            && all.First - figure.Last <= Reach
            && said.Tokens.Any(all.Last, all.Last + Reach + 2, Names)
        );
}
