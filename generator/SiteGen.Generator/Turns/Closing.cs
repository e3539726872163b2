namespace SiteGen.Generator.Turns;

/// <summary>Tells the publisher's notices below the last words of a call.</summary>
internal static class Closing
{
    private static readonly string[] Notices =
    [
        "Cautionary statement",
        "Cautionary note",
        "Forward-looking statement",
        "Forward looking statement",
        "Safe harbor",
        "Safe harbour",
        "Disclaimer",
        "Important notice",
        "Important information",
        "Legal notice",
        "Note: This transcript",
        "Note: This document",
        "This transcript has been edited",
        "This is a transcription",
        "(This document",
        "For further information",
        "Copyright",
        "©",
    ];

    /// <summary>The rows, with everything from the first notice below the last heading on kept apart.</summary>
    public static IReadOnlyList<RoledRow> Apart(IReadOnlyList<RoledRow> rows)
    {
        var last = rows.Count - 1;
        while (last >= 0 && rows[last].Role != RowRole.Heading)
        {
            last--;
        }

        // The line under a heading is spoken.
        for (var i = last + 2; last >= 0 && i < rows.Count; i++)
        {
            if (rows[i].Role == RowRole.Speech && Opens(rows[i].Text.Text) && Stands(rows[i - 1]))
            {
                return
                [
                    .. rows.Take(i),
                    .. rows.Skip(i).Select(row => RoledRow.Printed(row.Row, MatterKind.Disclaimer)),
                ];
            }
        }

        return rows;
    }

    private static bool Opens(string text) =>
        Notices.Any(words =>
            text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && text[0] == words[0]
            || text.StartsWith(words.ToUpperInvariant(), StringComparison.Ordinal)
        );

    // In the middle of a sentence the words are only words.
    private static bool Stands(RoledRow before) =>
        before.Role != RowRole.Speech
        || before.Text.Length == 0
        || before.Text.Text[before.Text.Length - 1] is '.' or '?' or '!' or '"' or '\u201D' or ')' or ']';
}
