namespace SiteGen.Generator.Turns;

/// <summary>What publishers print above the words of somebody whose name they do not know.</summary>
internal static class UnknownPeople
{
    private static readonly string[] Leads = ["unknown", "unidentified", "unnamed", "undisclosed", "male", "female"];

    private static readonly string[] Nouns =
    [
        "speaker",
        "analyst",
        "executive",
        "participant",
        "attendee",
        "company representative",
        "corporate participant",
        "company speaker",
        "representative",
        "shareholder",
        "man",
        "woman",
    ];

    private static readonly HashSet<string> Alone = new(StringComparer.OrdinalIgnoreCase)
    {
        "analyst",
        "attendee",
        "caller",
        "executive",
        "participant",
        "questioner",
        "shareholder",
        "speaker",
        "unidentified",
        "unknown",
    };

    private static readonly HashSet<string> Known = new(
        Leads.SelectMany(lead => Nouns.Select(noun => lead + " " + noun)),
        StringComparer.Ordinal
    );

    private static readonly char[] Numbering = [.. ": 1234567890#"];

    private const int MaxLength = 48;

    private static readonly HashSet<string> Groups = new(StringComparer.OrdinalIgnoreCase)
    {
        "management",
        "management team",
        "company representative",
        "company speaker",
        "participant",
        "participants",
        "analyst",
        "speaker",
    };

    /// <summary>Whether the text, before a colon, stands for somebody of a group.</summary>
    public static bool IsGroup(string text) => Groups.Contains(text.Trim());

    /// <summary>Whether the text stands for somebody unknown.</summary>
    public static bool Is(string text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        var plain = WithoutNumber(text);
        return plain.Length > 0
            && plain[0] is 'u' or 'U' or 'm' or 'M' or 'f' or 'F'
            && Known.Contains(plain.ToLowerInvariant());
    }

    /// <summary>Whether the text before a colon stands for somebody unknown: "Participant", "Speaker 2", too.</summary>
    public static bool IsBeforeColon(string text) =>
        text.Length <= MaxLength && (Is(text) || Alone.Contains(WithoutNumber(text)));

    private static string WithoutNumber(string text) => text.Trim().TrimEnd(Numbering);
}
