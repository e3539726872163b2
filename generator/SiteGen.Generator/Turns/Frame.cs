using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>What a publisher prints around a call and between its parts, told apart from the call itself.</summary>
/// <param name="Body">The rows of the call.</param>
/// <param name="Matter">The other rows, and what each is.</param>
/// <param name="Roster">The people whom the publisher lists.</param>
internal sealed record Frame(Row[] Body, IReadOnlyList<(MatterKind Kind, Piece Line)> Matter, Roster Roster);

/// <summary>Rows -> frame, by words that every publisher uses alike.</summary>
internal static class FrameReader
{
    public static Frame Read(PrintedPages pages)
    {
        var filled = pages.Body.Where(row => !row.IsBlank).ToArray();
        var (roster, isRoster) = RosterReader.Read(filled);
        var (inline, inlineRows) = InlineRoster.In(filled);
        var footer = FooterStart(filled);
        var body = new List<Row>();
        var matter = pages.Edges.Select(row => (MatterKind.Label, row.Trimmed)).ToList();
        for (var i = 0; i < filled.Length; i++)
        {
            var line = filled[i].Trimmed;
            MatterKind? kind =
                isRoster[i] || inlineRows.Contains(filled[i]) ? MatterKind.Roster
                : i >= footer ? MatterKind.Footer
                : SectionWords.IsHeading(line.Text) ? MatterKind.Label
                : null;
            if (kind is { } known)
            {
                matter.Add((known, line));
            }
            else
            {
                body.Add(filled[i]);
            }
        }

        return new([.. body], matter, new([.. roster.Entries, .. inline, .. Speeches.In(filled)]));
    }

    // The first line that ends a transcript, with no operator behind it.
    private static int FooterStart(Row[] rows)
    {
        var start = rows.Length;
        for (var i = rows.Length - 1; i >= 0 && !OperatorWords.IsOperator(rows[i].Trimmed.Text); i--)
        {
            start = FooterWords.Opens(rows[i].Trimmed.Text) ? i : start;
        }

        while (start < rows.Length && start > 0 && FooterWords.IsStep(rows[start - 1].Trimmed.Text))
        {
            start--;
        }

        return start;
    }
}
