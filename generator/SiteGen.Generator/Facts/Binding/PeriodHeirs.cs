namespace SiteGen.Generator.Facts;

/// <summary>Tells whether a figure has the period of the figure before it, or that period is of the other alone.</summary>
internal static class PeriodHeirs
{
    /// <summary>Whether the k-th figure leaves the only period between it and the figure before to that one.</summary>
    public static bool Leave(Statement said, List<PeriodCue> cues, int k)
    {
        if (k == 0)
        {
            return false;
        }

        var (tokens, start, end) = (said.Tokens, said.Figures[k - 1].Last, said.Figures[k].First);
        var between = cues.Where(cue => cue.First > start && cue.Last < end).ToArray();
        return between.Length == 1
            && between.All(cue =>
                cue.First - start <= Passing.ReachOf(tokens, cue)
                && !NewClauses.StartsAnew(tokens, start, cue.First)
                && !NewClauses.StartsClause(tokens, cue)
                && !NewClauses.NamesUs(tokens, cue.Last + 1, end)
                && !Passing.IsOfNext(tokens, cue, start, end)
            );
    }

    /// <summary>Whether a figure goes on with what the one before it was told of.</summary>
    public static bool Are(Statement said, FactDraft previous, Link link) =>
        !Starts.Are(said.Tokens, previous.Figure)
        && previous.Status != FactDraft.PriorGuidance
        && (
            previous.Concept.StartsWith(link.Concept.Replace("Growth", ""), StringComparison.Ordinal)
            || previous.Status != FactDraft.Actual
            // "Since 2016, we've returned $20 million and grown our portfolio by $25 million".
            || said.Tokens[0].Is("since") && previous.Period.StartsWith("since ", StringComparison.Ordinal)
            // "…, up from $1 million last quarter, driven by a $2 million gain".
            || link.Mention is null
                && !(link.Concept == FactDraft.Other && PriorCues.IsCompared(said.Tokens, previous.Figure.First))
        );
}
