using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// Reads lists whose heading stands on the line of the first person: <c>MANAGEMENT: MS. ADA LOVELACE – TREASURER</c>,
/// with the others below.
/// </summary>
internal static class InlineRoster
{
    private const int FrontPage = 60;

    /// <summary>The people, and the rows that list them.</summary>
    public static (List<RosterEntry> Entries, HashSet<Row> Rows) In(Row[] rows)
    {
        var (entries, listed) = (new List<RosterEntry>(), new HashSet<Row>());
        RosterSide? side = null;
        foreach (var row in rows.Take(FrontPage))
        {
            var line = row.Trimmed;
            var colon = line.Text.IndexOf(':');
            var heads = colon > 0 ? SideOf(line.Text.Substring(0, colon)) : null;
            var person = heads is null ? line : line.From(colon + 1).Trim();
            side = heads ?? side;
            if (side is { } known && Person(person, known) is { } entry)
            {
                entries.Add(entry);
                _ = listed.Add(row);
            }
            else
            {
                side = null;
            }
        }

        return (entries, listed);
    }

    private static RosterSide? SideOf(string label) =>
        SectionWords.Roster(label) ?? (OperatorWords.IsOperator(label) ? RosterSide.Unknown : null);

    // What a person says under "Moderator:" is a sentence.
    private static RosterEntry? Person(Piece line, RosterSide side) =>
        line.Length > 0
        && line.Text.IndexOfAny(['–', '—', '-']) > 0
        && line.Text[line.Length - 1] is not ('.' or '?' or '!')
        && RosterEntryReader.Read(line, side) is { } entry
        && NameShape.IsFullName(entry.Name.Text)
        && (entry.Title ?? entry.Firm) is not null
            ? entry
            : null;
}
