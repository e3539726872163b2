namespace SiteGen.Generator.Turns;

/// <summary>The people whom a publisher lists before or after a call, found by their names.</summary>
internal sealed class Roster
{
    private static readonly char[] Between = [' ', ','];

    private readonly Dictionary<string, RosterEntry?> byLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RosterEntry?> byEnds = new(StringComparer.Ordinal);
    private readonly HashSet<string> firms = new(StringComparer.OrdinalIgnoreCase);

    public Roster(IEnumerable<RosterEntry> entries)
    {
        Entries = [.. entries];
        foreach (var entry in Entries.Where(entry => !UnknownPeople.Is(entry.Name.Text)))
        {
            Add(byLetters, Letters(entry.Name.Text), entry);
            Add(byEnds, Ends(entry.Name.Text), entry);
            _ = entry.Firm is { } firm && firms.Add(firm.Text);
        }
    }

    public static Roster Empty { get; } = new([]);

    public IReadOnlyList<RosterEntry> Entries { get; }

    /// <summary>
    /// The one person listed under this name: letter for letter whatever the spaces, or with first name and surname
    /// alike and a middle name more or less; null where none or several fit.
    /// </summary>
    public RosterEntry? Find(string name) =>
        Entries.Count == 0 ? null
        : byLetters.TryGetValue(Letters(name), out var same) ? same
        : byEnds.TryGetValue(Ends(name), out var alike) ? alike
        : null;

    /// <summary>Whether somebody is listed for this firm.</summary>
    public bool HasFirm(string name) => firms.Contains(name);

    // Two who share a name are nobody's evidence, unless they are listed twice alike.
    private static void Add(Dictionary<string, RosterEntry?> index, string key, RosterEntry entry)
    {
        if (key.Length == 0)
        {
            return;
        }

        index[key] =
            !index.TryGetValue(key, out var known) ? entry
            : known is null ? null
            : Letters(known.Name.Text) == Letters(entry.Name.Text)
                ? (known.Title ?? known.Firm) is null ? entry
                    : known
            : null;
    }

    private static string Letters(string name) => string.Concat(Words(name)).ToLowerInvariant();

    private static string Ends(string name) =>
        Words(name) is { Length: >= 2 } words ? (words[0] + " " + words[words.Length - 1]).ToLowerInvariant() : "";

    private static string[] Words(string name) =>
        [
            .. name.Split(Between, StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !NameWords.Suffixes.Contains(word))
                .Select(word => word.All(IsInName) ? word : new string([.. word.Where(IsInName)]))
                .Where(word => word.Length > 0),
        ];

    private static bool IsInName(char c) => char.IsLetter(c) || c is '-' or '\'' or '\u2019';
}
