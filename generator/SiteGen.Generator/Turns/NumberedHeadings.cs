using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// <c>Ada Lovelace,  Analytical Engines Ltd. - Chief Engineer    [3]</c>: headings that count the turns of a part,
/// mostly between rules. What stands between rules without a number heads a part; the last ones are the publisher's.
/// </summary>
internal sealed class NumberedHeadings : ILayout
{
    public string Name => "numbered-headings";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        var headings = Counted(filled);
        var last = Array.FindLastIndex(headings, heading => heading is not null);
        if (last < 0)
        {
            return [];
        }

        var firstRule = Array.FindIndex(filled, row => Decoration.IsRule(row.Trimmed.Text));
        var roles = new List<RoledRow>();
        var isAfter = false;
        for (var i = 0; i < filled.Length; i++)
        {
            var text = filled[i].Trimmed;
            isAfter |= i > last && HeadsPart(filled, headings, i);
            roles.Add(
                headings[i] is { } heading ? new(filled[i], RowRole.Heading, text, heading)
                : Decoration.IsRule(text.Text) ? new(filled[i], RowRole.Nothing, text, null)
                : isAfter ? RoledRow.Printed(filled[i], MatterKind.Disclaimer)
                : i < firstRule && i < last ? RoledRow.Printed(filled[i], MatterKind.Title)
                : HeadsPart(filled, headings, i) ? RoledRow.Printed(filled[i], MatterKind.Label)
                : new(filled[i], RowRole.Speech, text, null)
            );
        }

        return roles;
    }

    // The numbers count from one in each part; a number that does not follow heads nothing.
    private static Heading?[] Counted(Row[] rows)
    {
        var headings = new Heading?[rows.Length];
        var count = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (NumberedHeading.Read(rows[i].Trimmed) is var (heading, number) && (number == count + 1 || number == 1))
            {
                (headings[i], count) = (heading, number);
            }
        }

        return headings;
    }

    // Between rules, and not the only line that somebody speaks.
    private static bool HeadsPart(Row[] rows, Heading?[] headings, int i) =>
        i > 0
        && i + 1 < rows.Length
        && !Decoration.IsRule(rows[i].Trimmed.Text)
        && Decoration.IsRule(rows[i - 1].Trimmed.Text)
        && Decoration.IsRule(rows[i + 1].Trimmed.Text)
        && (i < 2 || headings[i - 2] is null);
}
