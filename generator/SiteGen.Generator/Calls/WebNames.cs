using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Names a company by the address of its web site, where its people write the name like that.</summary>
internal static class WebNames
{
    private const int LongestName = 3;
    private const string Lead = "www.";

    /// <param name="titles">The lines in which a publisher prints the address.</param>
    /// <param name="spoken">The sentences in which the name is written out.</param>
    public static string? In(IEnumerable<string> titles, IReadOnlyList<string> spoken) =>
        titles
            .Select(Domain)
            .Where(domain => domain.Length > 1)
            .Distinct(StringComparer.Ordinal)
            .Select(domain =>
                spoken.Select(sentence => Written(sentence, domain)).FirstOrDefault(name => name is not null)
            )
            .FirstOrDefault(name => name is not null);

    // "acmebank" of "www.acme-bank.com/investors"
    private static string Domain(string title)
    {
        var start = title.IndexOf(Lead, StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : title.IndexOf('.', start + Lead.Length);
        return end < 0 ? "" : Letters(title.Substring(start + Lead.Length, end - start - Lead.Length));
    }

    private static string? Written(string sentence, string domain)
    {
        var words = Words.Of(sentence);
        for (var i = 0; i < words.Count; i++)
        {
            for (var last = i; last < words.Count && last - i < LongestName && words[last].IsCapitalised; last++)
            {
                var name = Unpossessed(sentence.Substring(words[i].Start, words[last].End - words[i].Start));
                if (Letters(name) == domain)
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static string Unpossessed(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal)
            ? name.Substring(0, name.Length - 2)
            : name;

    private static string Letters(string text) =>
        new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
