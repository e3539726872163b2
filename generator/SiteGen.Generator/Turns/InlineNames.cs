using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary><c>Ada Lovelace: We sold more engines.</c> Heading and speech on one line; lines without a heading go on.</summary>
internal sealed class InlineNames : ILayout
{
    // A text with fewer headings is set in another way, and these are lists or captions.
    private const int MostLinesOfATurn = 12;

    public string Name => "inline-names";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var lines = rows.Select(row => InlineHeading.Read(row.Trimmed)).ToArray();
        var belief = new HeadingBelief(lines.Select(line => line?.Heading), evidence);
        var headings = lines
            .Select(
                (line, i) => line is { } read && (IsSpeaker(read.Heading, belief, evidence) || IsTitled(rows, i, read))
            )
            .ToArray();
        if (headings.Count(isHeading => isHeading) * MostLinesOfATurn < rows.Length)
        {
            return [];
        }

        var roles = new List<RoledRow>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (headings[i] && lines[i] is { } line)
            {
                roles.AddRange(
                    IsTitled(rows, i, line)
                        ? Titled(rows[i], line.Heading, rows[++i])
                        : Spoken(rows[i], line.Heading, line.Speech)
                );
            }
            else
            {
                var text = rows[i].Trimmed;
                roles.Add(new(rows[i], Decoration.IsRule(text.Text) ? RowRole.Nothing : RowRole.Speech, text, null));
            }
        }

        return roles;
    }

    // A colon behind it speaks for a name of one word, and for "Participant".
    private static bool IsSpeaker(Heading heading, HeadingBelief belief, NameEvidence evidence) =>
        belief.Holds(heading)
        || evidence.AddressesWord(heading.Name.Text)
        || UnknownPeople.IsBeforeColon(heading.Name.Text);

    private static IEnumerable<RoledRow> Spoken(Row row, Heading heading, Piece rest)
    {
        yield return new(row, RowRole.Heading, heading.Whole, heading);
        if (rest.Length > 0)
        {
            yield return new(row, RowRole.Speech, rest, null);
        }
    }

    private static bool IsTitled(Row[] rows, int i, (Heading Heading, Piece Speech) line) =>
        line.Speech.Length == 0
        && i + 1 < rows.Length
        && NameShape.IsFullName(line.Heading.Name.Text)
        && Title(rows[i + 1]) is not null;

    // "Ada Lovelace:" above "Chief Engineer: We …"
    private static IEnumerable<RoledRow> Titled(Row row, Heading heading, Row below)
    {
        var (lead, rest) = Title(below)!.Value;
        return [new(row, RowRole.Heading, heading.Whole, heading with { Title = lead }), .. Spoken(below, rest)];
    }

    private static IEnumerable<RoledRow> Spoken(Row row, Piece rest) =>
        rest.Length == 0 ? [] : [new(row, RowRole.Speech, rest, null)];

    private static (Piece Lead, Piece Speech)? Title(Row row) =>
        InlineHeading.Split(row.Trimmed) is { } parts && TitleWords.IsTitle(parts.Lead.Text, RosterSide.Company)
            ? parts
            : null;
}
