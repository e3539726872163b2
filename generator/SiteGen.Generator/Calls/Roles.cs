namespace SiteGen.Generator.Calls;

/// <summary>Reads a title into the offices it names, so that two wordings of one title are equal.</summary>
internal static class Roles
{
    private static readonly (string Phrase, string Role)[] Offices =
    [
        ("chief executive officer", "CEO"),
        ("chief executive", "CEO"),
        ("ceo", "CEO"),
        ("principal executive officer", "CEO"),
        ("chief financial officer", "CFO"),
        ("principal financial officer", "CFO"),
        ("cfo", "CFO"),
        ("chief operating officer", "COO"),
        ("coo", "COO"),
        ("chief revenue officer", "CRO"),
        ("cro", "CRO"),
        ("chief technology officer", "CTO"),
        ("cto", "CTO"),
        ("chief product officer", "CPO"),
        ("cpo", "CPO"),
        ("chief marketing officer", "CMO"),
        ("cmo", "CMO"),
        ("chief accounting officer", "CAO"),
        ("chief legal officer", "CLO"),
        ("chief strategy officer", "CSO"),
        ("chief commercial officer", "CCO"),
        ("chief information officer", "CIO"),
        ("vice president", "vice president"),
        ("vice chairman", "vice chairman"),
        ("vice chair", "vice chairman"),
        ("svp", "vice president"),
        ("evp", "vice president"),
        ("vp", "vice president"),
        ("president", "president"),
        ("co-founder", "co-founder"),
        ("cofounder", "co-founder"),
        ("founder", "founder"),
        ("chairman", "chair"),
        ("chairwoman", "chair"),
        ("chairperson", "chair"),
        ("chair", "chair"),
        ("investor relations", "IR"),
        ("ir", "IR"),
        ("treasurer", "treasurer"),
        ("treasury", "treasurer"),
        ("general counsel", "counsel"),
        ("controller", "controller"),
    ];

    // Held by one person at a time: two different ones contradict each other.
    private static readonly HashSet<string> Exclusive = new(StringComparer.Ordinal)
    {
        "CEO",
        "CFO",
        "COO",
        "CRO",
        "CTO",
        "CPO",
        "CMO",
        "CAO",
        "CLO",
        "CSO",
        "CCO",
        "CIO",
        "president",
    };

    private static readonly string[] Leaving = ["outgoing", "former", "departing", "retiring", "interim", "incoming"];

    public static HashSet<string> In(string title)
    {
        var text =
            " " + new string([.. title.ToLowerInvariant().Select(c => char.IsLetter(c) || c == '-' ? c : ' ')]) + " ";
        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (phrase, role) in Offices)
        {
            var padded = " " + phrase + " ";
            while (text.IndexOf(padded, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = roles.Add(role);
                text = text.Remove(at, padded.Length).Insert(at, " | ");
            }
        }

        return roles;
    }

    /// <summary>Whether a printed title and the one that the call states cannot both be right.</summary>
    public static bool Contradict(string printed, string stated)
    {
        var (a, b) = (In(printed), In(stated));
        var chiefs = a.Where(Exclusive.Contains).ToArray();
        var statedChiefs = b.Where(Exclusive.Contains).ToArray();
        return statedChiefs.Length > 0
                && chiefs.Length > 0
                && chiefs.Any(role => !b.Contains(role))
                && statedChiefs.Any(role => !a.Contains(role))
            || statedChiefs.Length > 0 && chiefs.Any(role => role is "CEO" or "CFO" && !b.Contains(role))
            || a.Contains("founder") != b.Contains("founder") && a.Contains("co-founder") != b.Contains("co-founder")
            || IsLeaving(stated) && !IsLeaving(printed);
    }

    /// <summary>The offices of a title that one person at a time holds, and investor relations.</summary>
    public static HashSet<string> Personal(string title) =>
        new(
            In(title).Where(role => role is "IR" || role is not "president" && Exclusive.Contains(role)),
            StringComparer.Ordinal
        );

    public static bool NamesExecutive(string title) =>
        In(title)
            .Any(role =>
                Exclusive.Contains(role)
                || role is "IR" or "chair" or "founder" or "co-founder" or "treasurer" or "counsel" or "controller"
            );

    private static bool IsLeaving(string title) =>
        Leaving.Any(word => title.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
