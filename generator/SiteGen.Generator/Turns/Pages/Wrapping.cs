using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Joins the lines of paragraphs where a text is wrapped at the width of a page.</summary>
internal static class Wrapping
{
    private const int RunningText = 40;
    private const int WidestPage = 250;

    // The last line of a paragraph ends well before the margin.
    private const double FullLine = 0.85;

    public static IReadOnlyList<RoledRow> Join(IReadOnlyList<RoledRow> rows, PrintedPages pages)
    {
        var width = WidthOf(rows.Where(row => row.Role == RowRole.Speech).Select(row => row.Text));
        if (width == 0)
        {
            return rows;
        }

        var hyphens = new Hyphens(rows);
        var joined = new List<RoledRow>();
        var last = -1;
        foreach (var row in rows)
        {
            if (row.Role == RowRole.Speech && last >= 0 && GoesOn(joined[last], row, width, pages))
            {
                var (before, role) = hyphens.Join(joined[last].Text, row.Text);
                joined[last] = joined[last] with { Text = before };
                joined.Add(row with { Role = role });
                last = joined.Count - 1;
                continue;
            }

            joined.Add(row);
            last =
                row.Role == RowRole.Speech ? joined.Count - 1
                : row.Role == RowRole.Nothing ? last
                : -1;
        }

        return joined;
    }

    /// <summary>Whether these lines are wrapped: where they are not, nearly all of them end as sentences do.</summary>
    public static bool In(IEnumerable<Row> rows) => WidthOf(rows.Select(row => row.Trimmed)) > 0;

    // The width of the lines; 0 where they are not wrapped.
    private static int WidthOf(IEnumerable<Piece> lines)
    {
        var running = lines.Where(line => line.Length >= RunningText).ToArray();
        var open = running.Count(line => !EndsSentence(line));
        var wide = running.Count(line => line.Length > WidestPage);
        return running.Length == 0 || open * 4 < running.Length || wide * 50 > running.Length
            ? 0
            : running.Select(line => line.Length).OrderBy(length => length).ElementAt(running.Length * 9 / 10);
    }

    private static bool GoesOn(RoledRow before, RoledRow row, int width, PrintedPages pages)
    {
        var isOpen = !EndsSentence(before.Text);
        return isOpen && char.IsLower(row.Row.Text[row.Text.Start])
            || (
                pages.Begins(row.Row)
                    ? isOpen
                    : row.Row.Line - before.Row.Line <= 1 && (isOpen || before.Text.Length >= width * FullLine)
            );
    }

    private static bool EndsSentence(Piece text)
    {
        for (var i = text.Start + text.Length - 1; i >= text.Start; i--)
        {
            switch (text.Row.Text[i])
            {
                case '"' or '\u201D' or '\'' or '\u2019' or ')' or ']':
                    continue;
                case '.' or '?' or '!' or '…' or ':' or '。':
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }
}
