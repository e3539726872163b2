using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// <c>Presenter Speech</c>, <c>Question</c>, <c>Answer</c> above <c>Executives - Chief Engineer</c>: the parts of a
/// call are named, and the people only by their side and office.
/// </summary>
internal sealed class ComponentHeadings : ILayout
{
    private const int MaxLength = 200;

    private static readonly HashSet<string> Components = new(StringComparer.OrdinalIgnoreCase)
    {
        "presentation operator message",
        "presenter speech",
        "question and answer operator message",
        "question",
        "answer",
        "unknown",
    };

    private static readonly (string Lead, RosterSide Side)[] Leads =
    [
        ("Executives - ", RosterSide.Company),
        ("Analysts - ", RosterSide.Analyst),
        ("Shareholders - ", RosterSide.Analyst),
        ("Attendees - ", RosterSide.Unknown),
    ];

    public string Name => "component-headings";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        var headings = filled.Select((row, i) => Read(row.Trimmed)).ToArray();
        var isComponent = filled.Select((row, i) => IsComponent(filled, headings, i)).ToArray();
        var first = Array.IndexOf(isComponent, true);
        return first < 0
            ? []
            :
            [
                .. filled.Select(
                    (row, i) =>
                        isComponent[i] ? RoledRow.Printed(row, MatterKind.Label)
                        : headings[i] is { } heading ? new(row, RowRole.Heading, row.Trimmed, heading)
                        : FrontPage.IsTitle(filled, i, first) ? RoledRow.Printed(row, MatterKind.Title)
                        : new(row, RowRole.Speech, row.Trimmed, null)
                ),
            ];
    }

    // "Question" alone can be somebody's whole answer; above a heading it is none.
    private static bool IsComponent(Row[] rows, Heading?[] headings, int i) =>
        i + 1 < rows.Length && headings[i + 1] is not null && Components.Contains(rows[i].Trimmed.Text);

    private static Heading? Read(Piece line)
    {
        if (line.Length is 0 or > MaxLength)
        {
            return null;
        }

        var text = line.Text;
        if (OperatorWords.IsOperator(text))
        {
            return new(line, line, null, null);
        }

        var (lead, side) = Leads.FirstOrDefault(lead => text.StartsWith(lead.Lead, StringComparison.Ordinal));
        return lead is null || text[text.Length - 1] is '.' or '?' or '!'
            ? null
            : new(line, line, line.From(lead.Length).Trim(), null) { Side = side, IsNameless = true };
    }
}
