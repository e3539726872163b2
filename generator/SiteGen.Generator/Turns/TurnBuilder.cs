namespace SiteGen.Generator.Turns;

/// <summary>Rows with roles -> turns with paragraphs.</summary>
internal static class TurnBuilder
{
    public static IReadOnlyList<RawTurn> Build(IReadOnlyList<RoledRow> rows, Roster roster)
    {
        var turns = new List<RawTurn>();
        foreach (var row in rows)
        {
            switch (row.Role)
            {
                case RowRole.Heading:
                    turns.Add(new(row.Heading is { } heading ? Affiliations.Resolve(heading, roster) : null, []));
                    break;
                case RowRole.Speech:
                    Current(turns).Paragraphs.Add(new([row.Text], []));
                    break;
                case RowRole.Continued or RowRole.Glued:
                    GoOn(Current(turns).Paragraphs, row);
                    break;
                case RowRole.Translation when Current(turns).Paragraphs is { Count: > 0 } paragraphs:
                    paragraphs[paragraphs.Count - 1].Translation.Add(row.Text);
                    break;
                case RowRole.Translation:
                    Current(turns).Paragraphs.Add(new([row.Text], []));
                    break;
                default:
                    break;
            }
        }

        return turns;
    }

    private static void GoOn(List<RawParagraph> paragraphs, RoledRow row)
    {
        // A wrapped line behind a heading goes on with nothing.
        if (paragraphs.Count == 0)
        {
            paragraphs.Add(new([row.Text], []));
            return;
        }

        var lines = paragraphs[paragraphs.Count - 1].Lines;
        if (row.Role == RowRole.Glued)
        {
            lines.Add(row.Text.Part(0, 0));
        }

        lines.Add(row.Text);
    }

    private static RawTurn Current(List<RawTurn> turns)
    {
        if (turns.Count == 0)
        {
            turns.Add(new(null, []));
        }

        return turns[turns.Count - 1];
    }
}
