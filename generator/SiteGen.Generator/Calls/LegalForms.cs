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

    public static bool Is(string word) => Forms.Contains(word.TrimEnd('.', ','));

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
}
