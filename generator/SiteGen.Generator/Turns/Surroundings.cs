using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Tells what stands before the first heading: matter of the publisher, or an opening without heading.</summary>
internal static class Surroundings
{
    public static (IReadOnlyList<(MatterKind Kind, Piece Line)> Matter, IReadOnlyList<RoledRow> Opening) Before(
        IReadOnlyList<RoledRow> rows,
        string language
    )
    {
        var matter = new List<(MatterKind, Piece)>();
        var inSummary = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Role == RowRole.Nothing)
            {
                continue;
            }

            if (row.Role == RowRole.Matter)
            {
                matter.Add((row.Matter, row.Text));
                continue;
            }

            var kind = VendorWords.KindOf(row.Text.Text);
            inSummary = kind is null ? inSummary : kind == MatterKind.Label && VendorWords.OpensSummary(row.Text.Text);
            if (kind is null && !inSummary && Speaks(row.Text.Text, language))
            {
                return (matter, [.. rows.Skip(i)]);
            }

            var other = inSummary || IsForeign(row.Text.Text, language) ? MatterKind.Summary : MatterKind.Unknown;
            matter.Add((kind ?? other, row.Text));
        }

        return (matter, []);
    }

    private static bool Speaks(string text, string language) => !IsForeign(text, language) && OpeningWords.AnyIn(text);

    private static bool IsForeign(string text, string language) => language == "en" && Script.IsEastAsian(text);
}
