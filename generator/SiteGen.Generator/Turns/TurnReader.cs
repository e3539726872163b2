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

        var (layout, rows) = LayoutChoice.Of(seed.Rows);
        if (layout is not null)
        {
            return (Build(layout.Name, rows), null);
        }

        return seed.Rows.Count(row => !row.IsBlank) <= 1
            ? (null, Fault(seed, "The file holds a single line"))
            : (Unread(seed), null);
    }

    private static Finding Fault(Seed seed, string what) =>
        Finding.Of(SeedRules.NoTranscript, Place.Top(seed.Path), what);

    private static TurnsReading Build(string layout, IReadOnlyList<RoledRow> rows)
    {
        var firstHeading = rows.TakeWhile(row => row.Role != RowRole.Heading).Count();
        var spoken = rows.Skip(firstHeading).ToArray();
        var language = Languages.Spoken(spoken);
        var translation = Languages.Translated(spoken);
        var (matter, opening) = Surroundings.Before([.. rows.Take(firstHeading)], language);
        var turns = TurnBuilder.Build([.. opening, .. spoken]);
        var findings = TurnFindings.Of([.. opening, .. spoken], turns, matter, translation is not null);
        return new(layout, turns, matter, language, translation, findings);
    }

    private static TurnsReading Unread(Seed seed)
    {
        var rows = seed
            .Rows.Where(row => !row.IsBlank)
            .Select(row => new RoledRow(row, RowRole.Speech, row.Trimmed, null))
            .ToArray();
        var nearest = rows.OrderBy(row => row.Text.Length).First().Text;
        var finding = Finding.Of(TurnRules.UnknownLayout, nearest.Place, nearest.Text);
        return new(UnknownLayout, TurnBuilder.Build(rows), [], Languages.Spoken(rows), null, [finding]);
    }
}
