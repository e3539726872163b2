namespace SiteGen.Generator.Turns;

/// <summary>Finds the titles that stand on a line of their own below a name, and puts them into the heading.</summary>
internal static class TitleBelow
{
    private const int LongestTitle = 100;

    // One such line may be a caption.
    private const int Fewest = 2;

    public static IReadOnlyList<RoledRow> Join(IReadOnlyList<RoledRow> rows)
    {
        var titles = Enumerable.Range(0, rows.Count).Where(i => IsTitle(rows, i)).ToArray();
        if (titles.Length < Fewest)
        {
            return rows;
        }

        var joined = rows.ToArray();
        foreach (var i in titles)
        {
            var heading = rows[i - 1].Heading!;
            var described = RosterEntryReader.Described(heading.Name, rows[i].Text, " - ", RosterSide.Unknown);
            joined[i - 1] = rows[i - 1] with
            {
                Heading = heading with { Title = described.Title, Affiliation = described.Firm },
            };
            joined[i] = rows[i] with { Role = RowRole.Nothing };
        }

        return joined;
    }

    private static bool IsTitle(IReadOnlyList<RoledRow> rows, int i) =>
        i > 0
        && i + 1 < rows.Count
        && rows[i - 1] is { Role: RowRole.Heading, Heading: { Title: null, Affiliation: null, IsOperator: false } }
        && rows[i].Role == RowRole.Speech
        && rows[i + 1].Role == RowRole.Speech
        && rows[i].Text.Length is > 0 and <= LongestTitle
        && rows[i].Text.Text is var text
        && char.IsLetter(text[text.Length - 1])
        && char.IsUpper(text[0])
        && TitleWords.IsTitle(text, RosterSide.Company);
}
