using SiteGen.Generator.Calls;

namespace SiteGen.Generator.People;

/// <summary>Tells which printed names are one firm.</summary>
internal static class FirmNames
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "securities",
        "capital",
        "markets",
        "research",
        "bank",
        "division",
        "equity",
        "advisors",
        "partners",
        "international",
        "the",
        "and",
        "na",
        "usa",
        "us",
    };

    /// <summary>What is left of a firm's name without legal form and trade words; its letters where nothing is.</summary>
    public static string Key(string name)
    {
        var head = name.Split(',')[0];
        var words = Plain(head).Where(word => !Generic.Contains(word) && !LegalForms.Is(word)).ToArray();
        return string.Concat(words.Length > 0 ? words : Plain(name));
    }

    private static string[] Plain(string name) => new string([
            .. name.ToLowerInvariant()
                .Select(c =>
                    char.IsLetterOrDigit(c) ? c
                    : c is '.' or '\'' or '\u2019' ? '\u0001'
                    : ' '
                ),
        ]).Replace("\u0001", "").Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
