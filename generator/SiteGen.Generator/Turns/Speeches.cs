using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// Reads <c>Speeches by Ada Lovelace, Chief Engineer, and Charles Babbage, Treasurer</c> on a front page: a list of
/// people in the form of a sentence.
/// </summary>
internal static class Speeches
{
    private const int FrontPage = 40;
    private const int MostLines = 4;
    private const int Longest = 600;

    private static readonly string[] Cues =
    [
        "Speech by ",
        "Speeches by ",
        "Remarks by ",
        "Comments by ",
        "Presentation by ",
        "Presentations by ",
        "Presented by ",
    ];

    private static readonly string[] OpenEnds = [",", ";", " and", " &", " of"];

    public static IEnumerable<RosterEntry> In(Row[] rows)
    {
        for (var i = 0; i < Math.Min(rows.Length, FrontPage); i++)
        {
            var text = rows[i].Text.Length <= Longest ? rows[i].Trimmed.Text : "";
            if (Cues.FirstOrDefault(cue => text.StartsWith(cue, StringComparison.OrdinalIgnoreCase)) is { } cue)
            {
                return People(JoinedRow.Of(Lines(rows, i)).Trimmed.From(cue.Length));
            }
        }

        return [];
    }

    private static Piece[] Lines(Row[] rows, int first)
    {
        var end = first + 1;
        while (end < rows.Length && end - first < MostLines && GoesOn(rows[end - 1], rows[end]))
        {
            end++;
        }

        return [.. rows.Skip(first).Take(end - first).Select(row => row.Trimmed)];
    }

    // Behind a comma, or in the middle of a title.
    private static bool GoesOn(Row row, Row next) =>
        next.Line - row.Line == 1
        && next.Text.Length <= Longest
        && (
            OpenEnds.Any(end => row.Trimmed.Text.EndsWith(end, StringComparison.Ordinal))
            || TitleWords.AnyIn(next.Trimmed.Text.Split(' ')[0])
        );

    // A person begins where a whole name stands before a comma.
    private static IEnumerable<RosterEntry> People(Piece list)
    {
        var text = list.Text;
        var starts = Starts(text).Where(start => IsNamed(text, start)).OrderBy(start => start).ToArray();
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : text.Length;
            if (
                RosterEntryReader.Read(WithoutJoin(list.Part(starts[i], end - starts[i])), RosterSide.Company) is
                { } entry
            )
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<int> Starts(string text)
    {
        yield return 0;
        foreach (var join in new[] { " and ", ", ", "; " })
        {
            for (
                var at = text.IndexOf(join, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(join, at + 1, StringComparison.Ordinal)
            )
            {
                yield return at + join.Length;
            }
        }
    }

    private static bool IsNamed(string text, int start)
    {
        var comma = text.IndexOf(',', start);
        return comma > 0
            && text.Substring(start, comma - start) is var name
            && NameShape.IsFullName(name)
            && !TitleWords.AnyIn(name);
    }

    private static Piece WithoutJoin(Piece person)
    {
        var piece = person.Trim();
        foreach (var tail in new[] { " and", ",", ";", "." })
        {
            piece = piece.Text.EndsWith(tail, StringComparison.Ordinal)
                ? piece.Part(0, piece.Length - tail.Length).Trim()
                : piece;
        }

        return piece;
    }
}
