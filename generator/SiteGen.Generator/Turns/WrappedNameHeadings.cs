using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// A name on a line of its own, alone or with firm or title behind a comma (<c>Ada Lovelace, Analytical Bank</c>),
/// above wrapped lines: how banks print their calls. Captions of slides stand between.
/// </summary>
internal sealed class WrappedNameHeadings : ILayout
{
    public string Name => "wrapped-name-headings";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        if (!Wrapping.In(filled))
        {
            return [];
        }

        var candidates = filled
            .Select((row, i) => StandsAlone(filled, i) ? CommaHeading.Read(row.Trimmed) : null)
            .ToArray();
        var isHeading = Believed(candidates, new(candidates, evidence));
        var first = Array.IndexOf(isHeading, true);
        return first < 0 ? [] : Closing.Apart([.. filled.Select((_, i) => Role(filled, i, candidates, isHeading, first))]);
    }

    private static RoledRow Role(Row[] rows, int i, Heading?[] candidates, bool[] isHeading, int first) =>
        isHeading[i] ? new(rows[i], RowRole.Heading, rows[i].Trimmed, candidates[i])
        : StandsAlone(rows, i) && Captions.Is(rows[i].Trimmed.Text) ? RoledRow.Printed(rows[i], MatterKind.Label)
        : FrontPage.IsTitle(rows, i, first) ? RoledRow.Printed(rows[i], MatterKind.Title)
        : new(rows[i], RowRole.Speech, rows[i].Trimmed, null);

    // Where a form is known from headings that recur, others of that form are headings, too: who asks only once.
    private static bool[] Believed(Heading?[] candidates, HeadingBelief belief)
    {
        var holds = candidates.Select(candidate => candidate is { } heading && belief.Holds(heading)).ToArray();
        var first = Array.IndexOf(holds, true);
        var hasFirms = candidates.Where((candidate, i) => holds[i] && candidate!.Affiliation is not null).Any();
        return
        [
            .. candidates.Select(
                (candidate, i) => holds[i] || i > first && hasFirms && candidate?.Affiliation is not null
            ),
        ];
    }

    private static bool StandsAlone(Row[] rows, int i) =>
        (i == 0 || rows[i].Line - rows[i - 1].Line > 1)
        && (i + 1 == rows.Length || rows[i + 1].Line - rows[i].Line > 1);
}
