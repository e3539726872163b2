using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Finds the lists of people before and after a call, and whom they name.</summary>
internal static class RosterReader
{
    // Fewer lines in a row that look like a list can be headings under which nothing was written down.
    private const int FewestUnheaded = 3;

    private const int LongestEntry = 120;

    // One of them divides every entry that has a title or a firm.
    private static readonly char[] Dividers = [.. "-–—|,"];

    /// <summary>The people, and which of the filled rows list them.</summary>
    public static (Roster Roster, bool[] IsRoster) Read(Row[] rows)
    {
        var entries = new List<RosterEntry>();
        var isRoster = new bool[rows.Length];
        for (var i = 0; i < rows.Length; )
        {
            var (listed, end) = SectionWords.Roster(rows[i].Text) is { } side
                ? Headed(rows, i, side)
                : Unheaded(rows, i);
            for (var j = i; j < end; j++)
            {
                isRoster[j] = true;
            }

            entries.AddRange(listed);
            i = Math.Max(end, i + 1);
        }

        return (new(entries), isRoster);
    }

    private static (List<RosterEntry> Entries, int End) Headed(Row[] rows, int heading, RosterSide side)
    {
        var entries = new List<RosterEntry>();
        var last = heading;
        var i = heading + 1;
        for (; i < rows.Length && !Ends(rows[i]); i++)
        {
            var line = rows[i].Trimmed;
            if (Decoration.IsRule(line.Text))
            {
                continue;
            }

            if (RosterEntryReader.Read(line, side) is { } entry)
            {
                var below = Below(rows, i, entry);
                entries.Add(below is { } rest ? RosterEntryReader.Described(entry.Name, rest, " - ", side) : entry);
                i += below is null ? 0 : 1;
            }
            else if (!IsOddEntry(rows, i, side))
            {
                break;
            }

            last = i;
        }

        if (entries.Count > 1 && i < rows.Length && !Ends(rows[i]) && last == i - 1 && Speaks(entries))
        {
            entries.RemoveAt(entries.Count - 1);
            last--;
        }

        return entries.Count == 0 ? ([], heading) : (entries, last + 1);
    }

    // Lines in a row of the form "Name - Firm - Title": nobody speaks under any of them but the last.
    private static (List<RosterEntry> Entries, int End) Unheaded(Row[] rows, int first)
    {
        for (var row = first; row < first + FewestUnheaded; row++)
        {
            if (row >= rows.Length || !MayBeDashed(rows[row]))
            {
                return ([], first);
            }
        }

        var entries = new List<RosterEntry>();
        var i = first;
        while (i < rows.Length && Dashed(rows[i]) is { } entry)
        {
            entries.Add(entry);
            i++;
        }

        if (entries.Count > 0 && i < rows.Length && !Ends(rows[i]))
        {
            entries.RemoveAt(entries.Count - 1);
            i--;
        }

        return entries.Count < FewestUnheaded ? ([], first) : (entries, i);
    }

    private static bool MayBeDashed(Row row) => row.Text.Length <= LongestEntry && row.Text.IndexOfAny(Dividers) >= 0;

    private static RosterEntry? Dashed(Row row) =>
        MayBeDashed(row)
        && RosterEntryReader.Read(row.Trimmed, RosterSide.Unknown) is { } entry
        && (entry.Title ?? entry.Firm) is { } rest
        && row.Text.Substring(
                entry.Name.Start + entry.Name.Length,
                Math.Max(0, rest.Start - entry.Name.Start - entry.Name.Length)
            )
            .IndexOf(',') < 0
        && NameShape.IsFullName(entry.Name.Text)
            ? entry
            : null;

    // " * Name" above "   Firm - Title"
    private static Piece? Below(Row[] rows, int i, RosterEntry entry) =>
        entry is { Title: null, Firm: null }
        && Decoration.HasBullet(rows[i].Trimmed.Text)
        && i + 1 < rows.Length
        && rows[i + 1].Trimmed is { Length: > 0 and <= LongestEntry * 2 } next
        && char.IsWhiteSpace(rows[i + 1].Text[0])
        && !Decoration.HasBullet(next.Text)
        && !Decoration.IsRule(next.Text)
            ? next
            : null;

    // A line that cannot be read, and stands between two that can, is part of the list.
    private static bool IsOddEntry(Row[] rows, int i, RosterSide side) =>
        i + 1 < rows.Length
        && rows[i].Text.Length <= LongestEntry
        && rows[i].Trimmed.Text is var text
        && text[text.Length - 1] is not ('?' or '!')
        && (text[text.Length - 1] != '.' || FirmWords.EndWithForm(text))
        && RosterEntryReader.Read(rows[i + 1].Trimmed, side) is { } next
        && (next.Title ?? next.Firm) is not null;

    // What stands above speech is a heading: of somebody whom the list has named already.
    private static bool Speaks(List<RosterEntry> entries) =>
        entries[entries.Count - 1].Name.Text is var last
        && entries.Take(entries.Count - 1).Any(entry => entry.Name.Text == last);

    private static bool Ends(Row row) =>
        SectionWords.IsHeading(row.Text)
        || OperatorWords.IsOperator(row.Trimmed.Text)
        || FooterWords.Opens(row.Trimmed.Text);
}
