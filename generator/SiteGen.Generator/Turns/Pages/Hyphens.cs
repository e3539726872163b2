using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Joins two lines, and the word that a hyphen cuts between them.</summary>
internal sealed class Hyphens
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    public Hyphens(IEnumerable<RoledRow> rows)
    {
        foreach (var word in rows.SelectMany(row => row.Text.Text.Split(' ')))
        {
            _ = words.Add(word.Trim('.', ',', ';', ':', '?', '!', '(', ')', '"'));
        }
    }

    /// <summary>
    /// The first line, without a hyphen that only the margin made, and how the second goes on. The hyphen is the
    /// margin's where the text has the word without it elsewhere, and never with it.
    /// </summary>
    public (Piece Before, RowRole Role) Join(Piece before, Piece after)
    {
        var text = before.Text;
        if (
            text.Length < 2
            || text[text.Length - 1] is not ('-' or '\u2010')
            || !char.IsLetterOrDigit(text[text.Length - 2])
        )
        {
            return (before, RowRole.Continued);
        }

        var (first, second) = (LastWord(text), FirstWord(after.Text));
        var isMargins = words.Contains(first + second) && !words.Contains(first + "-" + second);
        return (isMargins ? before.Part(0, before.Length - 1) : before, RowRole.Glued);
    }

    private static string LastWord(string text)
    {
        var end = text.Length - 1;
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    private static string FirstWord(string text) => new([.. text.TakeWhile(char.IsLetterOrDigit)]);
}
