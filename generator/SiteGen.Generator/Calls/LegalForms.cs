namespace SiteGen.Generator.Calls;

/// <summary>The words that say how a company is incorporated, and are no part of what it is called.</summary>
internal static class LegalForms
{
    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "co",
        "company",
        "ltd",
        "limited",
        "llc",
        "plc",
        "ag",
        "se",
        "sa",
        "s.a",
        "nv",
        "n.v",
        "lp",
        "l.p",
        "holdings",
        "group",
        "gmbh",
        "kgaa",
        "spa",
        "s.p.a",
        "ab",
        "asa",
        "oyj",
        "a/s",
    };

    /// <summary>Whether the word is a legal form that a full stop shortens: "Inc.", and not "Limited".</summary>
    public static bool IsShort(string word) =>
        word.ToLowerInvariant() is "inc" or "corp" or "co" or "ltd" or "s.a" or "n.v" or "l.p" or "s.p.a";

    public static bool Is(string word) => Forms.Contains(WithoutPossessive(word).TrimEnd('.', ','));

    /// <summary>The name without its legal form; the whole name where nothing would be left.</summary>
    public static string Strip(string name)
    {
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (count > 1 && (Is(words[count - 1]) || words[count - 1] is "&" or "and"))
        {
            count--;
        }

        return string.Join(" ", words.Take(count)).TrimEnd(',');
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
            : word;
}
