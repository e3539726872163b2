using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// <c>Ada Lovelace:     Good morning …</c> with the wrapped lines of the speech below, indented or not: calls that
/// are printed on pages.
/// </summary>
internal sealed class WrappedColonHeadings : ILayout
{
    public string Name => "wrapped-colon-headings";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        if (!Wrapping.In(filled))
        {
            return [];
        }

        var candidates = filled.Select(row => Read(row.Trimmed)).ToArray();
        var belief = new HeadingBelief(candidates.Select(candidate => candidate?.Heading), evidence);
        var isHeading = candidates
            .Select(candidate =>
                candidate is { } one && (belief.Holds(one.Heading) || UnknownPeople.IsGroup(one.Heading.Name.Text))
            )
            .ToArray();
        var first = Array.IndexOf(isHeading, true);
        var roles = new List<RoledRow>();
        for (var i = 0; i < filled.Length && first >= 0; i++)
        {
            if (isHeading[i] && candidates[i] is var (heading, speech))
            {
                roles.Add(new(filled[i], RowRole.Heading, heading.Whole, heading));
                roles.Add(new(filled[i], speech.Length > 0 ? RowRole.Speech : RowRole.Nothing, speech, null));
            }
            else
            {
                roles.Add(
                    FrontPage.IsTitle(filled, i, first)
                        ? RoledRow.Printed(filled[i], MatterKind.Title)
                        : new(filled[i], RowRole.Speech, filled[i].Trimmed, candidates[i]?.Heading)
                );
            }
        }

        return Closing.Apart(roles);
    }

    // "Mr. Charles Babbage:"
    private static (Heading Heading, Piece Speech)? Read(Piece line) =>
        InlineHeading.Read(line) is var (heading, speech)
            ? (heading with { Name = Courtesy.Without(heading.Name) }, speech)
            : null;
}
