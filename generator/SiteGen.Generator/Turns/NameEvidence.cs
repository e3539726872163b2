using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Turns;

/// <summary>
/// What the whole text says about who is a person: the pairs of capitalised words that running text holds.
/// A line is believed to be a heading when the text names its person, or its title is a title.
/// </summary>
internal sealed class NameEvidence
{
    private const int RunningText = 60;

    private static readonly LetterSet BeforeNames = new(
        WordSet.Of("thanks you hi hello hey to from of and for mr mrs ms dr")
    );

    private readonly HashSet<string> pairs = new(StringComparer.Ordinal);
    private readonly HashSet<string> addressed = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, bool> listed = new(StringComparer.Ordinal);
    private readonly Roster roster;

    public NameEvidence(Row[] rows, Roster roster)
    {
        this.roster = roster;
        foreach (var row in rows)
        {
            if (row.Text.Length > RunningText || row.Text.IndexOf(',') >= 0 || EndsSentence(row.Text))
            {
                Note(row.Text);
            }
        }
    }

    /// <summary>Whether somebody is addressed by the first name or the surname, in its usual forms.</summary>
    public bool Addresses(string name) =>
        name.Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 } words
        && (ShortNames.Of(words[0]).Any(addressed.Contains) || addressed.Contains(words[words.Length - 1]));

    /// <summary>Whether somebody is addressed or announced by this one word.</summary>
    public bool AddressesWord(string word) => addressed.Contains(word) && !TopicWords.AreAll([word]);

    /// <summary>Whether the publisher's list names this person.</summary>
    public bool Lists(string name) =>
        listed.TryGetValue(name, out var known) ? known : listed[name] = roster.Find(name) is not null;

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

    private static bool EndsSentence(string text) =>
        text.Length > 0 && text[text.Length - 1] is '.' or '?' or '!' && !FirmWords.EndWithForm(text);

    private void Note(string text)
    {
        var (before, last) = (default(Span), default(Span));
        var (lead, leadEnd) = (0, 0);
        for (var start = 0; start < text.Length; )
        {
            var space = text.IndexOf(' ', start);
            var end = space < 0 ? text.Length : space;
            var first = Begin(text, start, end);
            if (first < end && char.IsUpper(text[first]))
            {
                var word = new Span(first, BareEnd(text, first, end));
                _ = IsAddress(text, lead, leadEnd) && addressed.Add(Possessive(word.In(text)));
                _ = last.Length > 0 && pairs.Add(Pair(last.In(text), Possessive(word.In(text))));
                _ =
                    last.Length == 1
                    && before.Length > 0
                    && pairs.Add(Pair(before.In(text), Possessive(word.In(text))));
                (before, last) = (last, word);
            }
            else if (end > start)
            {
                (before, last) = (default, default);
            }

            (lead, leadEnd, start) = (first, end, end + 1);
        }
    }

    // Behind a word of address, or a comma: "Thanks, Ada".
    private static bool IsAddress(string text, int first, int end) =>
        first < end
        && (text[end - 1] == ',' || BeforeNames.Contains(text.AsSpan(first, BareEnd(text, first, end) - first)));

    private static int Begin(string text, int start, int end)
    {
        while (start < end && IsAround(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int BareEnd(string text, int first, int end)
    {
        while (end > first && IsAround(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsAround(char c) => c is ',' or '.' or ';' or ':' or '?' or '!' or '(' or ')' or '"';

    private static string Pair(string first, string last) => first.TrimEnd('.') + " " + last.TrimEnd('.', ',');

    private static string Possessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
            : word;

    // Where a word stands, which is copied only where it may be a name.
    private readonly record struct Span(int Start, int End)
    {
        public int Length => End - Start;

        public string In(string text) => text.Substring(Start, Length);
    }
}
