using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// A name above <c>Chief Engineer, Analytical Engines Ltd.</c>, between rules or blank lines; a letter at the
/// margin may tell questions from answers. The operator's words stand behind a colon.
/// </summary>
internal sealed class TitledHeadings : ILayout
{
    private const int Fewest = 3;

    public string Name => "titled-headings";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        var headings = filled.Select((_, i) => BeginsBlock(filled, i) ? TitledHeading.Read(filled, i) : null).ToArray();
        if (headings.Count(heading => heading is not null) < Fewest)
        {
            return [];
        }

        var operators = filled.Select(row => InlineHeading.Read(row.Trimmed)).ToArray();
        var first = Array.FindIndex(headings, heading => heading is not null);
        var roles = new List<RoledRow>();
        for (var i = 0; i < filled.Length; i++)
        {
            var text = filled[i].Trimmed;
            if (headings[i] is { } heading)
            {
                roles.Add(new(filled[i], RowRole.Heading, text, heading));
                i++;
                roles.Add(new(filled[i], RowRole.Nothing, filled[i].Trimmed, null));
            }
            else if (operators[i] is ({ IsOperator: true } name, var speech))
            {
                first = Math.Min(first, i);
                roles.Add(new(filled[i], RowRole.Heading, name.Whole, name));
                roles.Add(new(filled[i], speech.Length > 0 ? RowRole.Speech : RowRole.Nothing, speech, null));
            }
            else
            {
                roles.Add(
                    Decoration.IsRule(text.Text) ? new(filled[i], RowRole.Nothing, text, null)
                    : FrontPage.IsTitle(filled, i, first) ? RoledRow.Printed(filled[i], MatterKind.Title)
                    : new(filled[i], RowRole.Speech, text, null)
                );
            }
        }

        return Closing.Apart(roles);
    }

    private static bool BeginsBlock(Row[] rows, int i) =>
        i == 0 || rows[i].Line - rows[i - 1].Line > 1 || Decoration.IsRule(rows[i - 1].Trimmed.Text);
}
