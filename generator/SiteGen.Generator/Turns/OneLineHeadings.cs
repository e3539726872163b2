using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Reads layouts in which every heading is one line, and every other line a paragraph.</summary>
internal static class OneLineHeadings
{
    /// <param name="rows">The rows of the call.</param>
    /// <param name="evidence">What the call says about who is a person.</param>
    /// <param name="read">Reads a heading.</param>
    /// <param name="dashes">What divides headings; a text without any has names alone, and is read as that.</param>
    public static IReadOnlyList<RoledRow> Read(
        Row[] rows,
        NameEvidence evidence,
        Func<Piece, Heading?> read,
        params string[] dashes
    )
    {
        if (dashes.Length > 0 && !rows.Any(row => MayHold(row.Text, dashes)))
        {
            return [];
        }

        var candidates = rows.Select(row => read(row.Trimmed)).ToArray();
        for (var i = 0; i + 1 < candidates.Length; i++)
        {
            candidates[i] = IsCall(candidates[i], candidates[i + 1]) ? null : candidates[i];
        }

        var belief = new HeadingBelief(candidates, evidence);
        return !belief.HoldsAny ? [] : [.. rows.Select((row, i) => Role(row, candidates[i], belief))];
    }

    private static bool MayHold(string text, string[] dashes) =>
        text.Length <= DashedHeading.Longest && dashes.Any(dash => text.IndexOf(dash, StringComparison.Ordinal) > 0);

    // "Operator." above the operator's heading is what somebody says.
    private static bool IsCall(Heading? candidate, Heading? next) =>
        candidate is { IsOperator: true }
        && next is not null
        && candidate.Name.Text.EndsWith(".", StringComparison.Ordinal);

    private static RoledRow Role(Row row, Heading? candidate, HeadingBelief belief)
    {
        var text = row.Trimmed;
        return text.Length == 0 || Decoration.IsRule(text.Text) ? new(row, RowRole.Nothing, text, null)
            : candidate is { } heading && belief.Holds(heading) ? new(row, RowRole.Heading, text, heading)
            : new(row, RowRole.Speech, text, candidate);
    }
}
