using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// What the whole text says about who is a person: the pairs of capitalised words that running text holds.
/// A line is believed to be a heading when the text names its person, or its title is a title.
/// </summary>
internal sealed class NameEvidence
{
    private const int RunningText = 60;

    private readonly HashSet<string> pairs = new(StringComparer.Ordinal);

    public NameEvidence(Row[] rows)
    {
        foreach (var row in rows)
        {
            if (row.Text.Length > RunningText || row.Text.IndexOf(',') >= 0)
            {
                Note(row.Text);
            }
        }
    }

    /// <summary>Whether running text holds the first and last word of a name, with nothing or an initial between.</summary>
    public bool Names(string name)
    {
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !NameWords.Suffixes.Contains(word))
            .ToArray();
        return words.Length >= 2
            && (
                pairs.Contains(Pair(words[0], words[words.Length - 1]))
                || pairs.Contains(Pair(words[words.Length - 2], words[words.Length - 1]))
            );
    }

    private void Note(string text)
    {
        var (before, last) = ("", "");
        foreach (var raw in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = raw.Trim(',', '.', ';', ':', '(', ')', '"');
            if (word.Length == 0 || !char.IsUpper(word[0]))
            {
                (before, last) = ("", "");
                continue;
            }

            _ = last.Length > 0 && pairs.Add(Pair(last, Possessive(word)));
            _ = last.Length == 1 && before.Length > 0 && pairs.Add(Pair(before, Possessive(word)));
            (before, last) = (last, word);
        }
    }

    private static string Pair(string first, string last) => first.TrimEnd('.') + " " + last.TrimEnd('.', ',');

    private static string Possessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
            : word;
}
