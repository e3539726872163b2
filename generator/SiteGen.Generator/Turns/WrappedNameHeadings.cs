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
        var believed = Believed(candidates, new(candidates, evidence));
        var first = Array.FindIndex(believed, heading => heading is not null);
        var headings = WithSides(believed, string.Join(" ", filled.Take(Math.Max(first, 0)).Select(row => row.Text)));
        return first < 0 ? [] : Closing.Apart([.. filled.Select((_, i) => Role(filled, i, headings, first))]);
    }

    private static RoledRow Role(Row[] rows, int i, Heading?[] headings, int first) =>
        headings[i] is { } heading ? new(rows[i], RowRole.Heading, rows[i].Trimmed, heading)
        : StandsAlone(rows, i) && Captions.Is(rows[i].Trimmed.Text) ? RoledRow.Printed(rows[i], MatterKind.Label)
        : FrontPage.IsTitle(rows, i, first) ? RoledRow.Printed(rows[i], MatterKind.Title)
        : new(rows[i], RowRole.Speech, rows[i].Trimmed, null);

    // Where a form is known from headings that recur, others of that form are headings, too: who asks only once.
    private static Heading?[] Believed(Heading?[] candidates, HeadingBelief belief)
    {
        var holds = candidates.Select(candidate => candidate is { } heading && belief.Holds(heading)).ToArray();
        var first = Array.IndexOf(holds, true);
        var hasFirms = candidates.Where((candidate, i) => holds[i] && candidate!.Affiliation is not null).Any();
        return
        [
            .. candidates.Select(
                (candidate, i) =>
                    holds[i] || i > first && hasFirms && candidate?.Affiliation is not null ? candidate : null
            ),
        ];
    }

    // Where some have firms behind their names, those who have none speak for the company.
    private static Heading?[] WithSides(Heading?[] headings, string frontPage) =>
        headings.Any(heading => heading?.Affiliation is not null)
            ?
            [
                .. headings.Select(heading =>
                    heading is null ? null : heading with { Side = SideOf(heading, frontPage) }
                ),
            ]
            : headings;

    private static RosterSide SideOf(Heading heading, string frontPage) =>
        heading.IsOperator || heading.Title is not null || UnknownPeople.Is(heading.Name.Text) ? RosterSide.Unknown
        : heading.Affiliation is not { } firm ? RosterSide.Company
        : frontPage.IndexOf(firm.Text, StringComparison.OrdinalIgnoreCase) >= 0 ? RosterSide.Company
        : RosterSide.Analyst;

    private static bool StandsAlone(Row[] rows, int i) =>
        (i == 0 || rows[i].Line - rows[i - 1].Line > 1)
        && (i + 1 == rows.Length || rows[i + 1].Line - rows[i].Line > 1);
}
