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

        var plain = WithoutNumber(text).ToLowerInvariant();
        return Leads.Any(lead =>
            plain.StartsWith(lead + " ", StringComparison.Ordinal) && Nouns.Contains(plain.Substring(lead.Length + 1))
        );
    }

    /// <summary>Whether the text before a colon stands for somebody unknown: "Participant", "Speaker 2", too.</summary>
    public static bool IsBeforeColon(string text) =>
        text.Length <= MaxLength && (Is(text) || Alone.Contains(WithoutNumber(text)));

    private static string WithoutNumber(string text) =>
        text.Trim().TrimEnd(':', ' ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '#');
}
