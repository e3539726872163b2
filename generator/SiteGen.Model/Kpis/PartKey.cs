namespace SiteGen;

/// <summary>
/// Makes the names of one part of a business equal, however they are spelled: "Subscriptions" and "subscription",
/// "Digital" and "the digital channel", "Pens &amp; Inks" and "pens and inks". The generator compiles this file too.
/// </summary>
internal static class PartKey
{
    private const string Total = "total";

    private static readonly char[] Breaks = [' ', ',', '-', '\u2010', '\u2011', '\u2013', '/'];

    // Nouns that any part may have behind its name.
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "business",
        "channel",
        "division",
        "line",
        "revenue",
        "sale",
        "segment",
        "unit",
    };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "our" };

    /// <summary>What the names of one part have in common.</summary>
    public static string Of(string scope)
    {
        if (scope == Total)
        {
            return scope;
        }

        var words = scope.ToLowerInvariant().Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (0, words.Length);
        for (var i = 0; i < last; i++)
        {
            words[i] = words[i] == "&" ? "and" : Singular(words[i]);
        }

        while (first < last - 1 && Articles.Contains(words[first]))
        {
            first++;
        }

        while (last > first + 1 && Nouns.Contains(words[last - 1]))
        {
            last--;
        }

        return string.Join(" ", words, first, last - first);
    }

    private static string Singular(string word) =>
        word.Length < 4 || word[word.Length - 1] != 's' || word[word.Length - 2] is 's' or 'u' or 'i' ? word
        : word is "businesses" ? "business"
        : word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word.Remove(word.Length - 3) + "y"
        : word.Remove(word.Length - 1);
}
