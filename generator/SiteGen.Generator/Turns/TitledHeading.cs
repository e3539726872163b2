using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Reads a name with <c>Title, Firm</c> on the line below.</summary>
internal static class TitledHeading
{
    private const int LongestTitle = 200;

    public static Heading? Read(Row[] rows, int i)
    {
        if (i + 1 >= rows.Length || rows[i + 1].Line - rows[i].Line > 1 || !IsName(rows[i].Trimmed))
        {
            return null;
        }

        var (line, side) = WithoutLetter(rows[i + 1].Trimmed);
        if (line.Length is 0 or > LongestTitle || !IsTitle(line.Text))
        {
            return null;
        }

        var name = rows[i].Trimmed;
        var comma = EndOfTitle(line.Text);
        return comma < 0
            ? new(name, name, line, null) { Side = side }
            : new(name, name, line.Part(0, comma), line.From(comma + 2).Trim()) { Side = side };
    }

    private static bool IsName(Piece line) => NameShape.IsFullName(line.Text) || UnknownPeople.Is(line.Text);

    // "Analyst, Analytical Bank                         Q"
    private static (Piece Line, RosterSide Side) WithoutLetter(Piece line)
    {
        var text = line.Text;
        return text.EndsWith("  Q", StringComparison.Ordinal)
                ? (line.Part(0, line.Length - 1).Trim(), RosterSide.Analyst)
            : text.EndsWith("  A", StringComparison.Ordinal)
                ? (line.Part(0, line.Length - 1).Trim(), RosterSide.Company)
            : (line, RosterSide.Unknown);
    }

    // Words with capital letters, with a title before the first comma: no sentence.
    private static bool IsTitle(string text) =>
        TitleWords.IsTitle(text.Split(',')[0], RosterSide.Unknown)
        && text[text.Length - 1] is not ('?' or '!' or ':' or ';' or ',')
        && text.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .All(word => !char.IsLower(word[0]) || word is "of" or "and" or "the" or "for" or "in" or "to" or "at");

    // The comma behind which no title goes on; -1 where none does.
    private static int EndOfTitle(string text)
    {
        for (
            var comma = text.IndexOf(", ", StringComparison.Ordinal);
            comma > 0;
            comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal)
        )
        {
            if (!TitleWords.IsTitle(text.Substring(comma + 2), RosterSide.Unknown))
            {
                return comma;
            }
        }

        return -1;
    }
}
