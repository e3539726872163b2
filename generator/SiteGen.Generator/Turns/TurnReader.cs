using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Rows -> turns. Nothing is dropped: what is no turn becomes matter.</summary>
internal static class TurnReader
{
    public const string UnknownLayout = "unknown";

    /// <summary>The turns; null where the file holds no transcript.</summary>
    public static (TurnsReading? Reading, Finding? Fault) Read(Seed seed)
    {
        if (seed.Rows.All(row => row.IsBlank))
        {
            return (null, Fault(seed, "The file is empty"));
        }

        var pages = PrintedPages.Of(seed.Rows);
        var frame = FrameReader.Read(pages);
        var (layout, rows) = LayoutChoice.Of(frame);
        if (layout is not null)
        {
            return (Build(layout.Name, Wrapping.Join(TitleBelow.Join(rows), pages), frame), null);
        }

        return frame.Body.Length <= 1 ? (null, Fault(seed, "The file holds a single line")) : (Unread(frame), null);
    }

    private static Finding Fault(Seed seed, string what) =>
        Finding.Of(SeedRules.NoTranscript, Place.Top(seed.Path), what);

    private static TurnsReading Build(string layout, IReadOnlyList<RoledRow> rows, Frame frame)
    {
        var firstHeading = rows.TakeWhile(row => row.Role != RowRole.Heading).Count();
        var spoken = rows.Skip(firstHeading).ToArray();
        var language = Languages.Spoken(spoken);
        var translation = Languages.Translated(spoken);
        var (before, opening) = Surroundings.Before([.. rows.Take(firstHeading)], language);
        var said = spoken.Where(row => row.Role is not (RowRole.Matter or RowRole.Nothing)).ToArray();
        var printed = Printed(opening.Concat(spoken));
        var matter = MatterBuilder.Build(before.Concat(frame.Matter).Concat(printed), said);
        var turns = TurnBuilder.Build([.. opening, .. spoken], frame.Roster);
        var findings = TurnFindings.Of([.. opening, .. spoken], turns, matter, translation is not null);
        if (layout == Layouts.Any.Name && spoken.Length > 0)
        {
            var first = spoken[0].Text;
            findings = [Finding.Of(TurnRules.LayoutGuessed, first.Place, first.Text), .. findings];
        }

        return new(layout, turns, matter, frame.Roster, language, translation, findings);
    }

    private static IEnumerable<(MatterKind, Piece)> Printed(IEnumerable<RoledRow> rows) =>
        rows.Where(row => row.Role == RowRole.Matter).Select(row => (row.Matter, row.Text));

    private static TurnsReading Unread(Frame frame)
    {
        var rows = frame.Body.Select(row => new RoledRow(row, RowRole.Speech, row.Trimmed, null)).ToArray();
        var nearest = rows.OrderBy(row => row.Text.Length).First().Text;
        var finding = Finding.Of(TurnRules.UnknownLayout, nearest.Place, nearest.Text);
        return new(
            UnknownLayout,
            TurnBuilder.Build(rows, frame.Roster),
            MatterBuilder.Build(frame.Matter, rows),
            frame.Roster,
            Languages.Spoken(rows),
            null,
            [finding]
        );
    }
}
