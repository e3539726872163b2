using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds the company's name beside a mention of its quarter: "Acme's third quarter 2020 earnings call".</summary>
internal static class IssuerPhrases
{
    private const int LongestName = 8;

    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal) { "of", "and", "&", "the", "de" };

    private static readonly HashSet<string> NotPartOfNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "the",
        "welcome",
        "to",
        "for",
        "and",
        "our",
        "this",
        "a",
        "conference",
        "call",
        "earnings",
        "results",
        "financial",
        "quarterly",
        "fiscal",
        "year",
        "teleconference",
        "webcast",
        "good",
        "afternoon",
        "morning",
        "q&a",
        "today",
        "evening",
        "everyone",
        "ladies",
        "gentlemen",
        "release",
        "on",
        "in",
        "is",
        "first",
        "second",
        "third",
        "fourth",
        "investor",
        "update",
        "operating",
        "business",
        "second-quarter",
        "full",
    };

    /// <summary>The name before the mention, or after it; null where neither side holds one.</summary>
    public static string? Beside(string text, PeriodPhrase mention) =>
        Before(text.Substring(0, mention.Start)) ?? After(text.Substring(mention.End));

    private static string? Before(string text)
    {
        var words = Words.Of(text);
        var first = words.Count;
        while (first > 0 && words.Count - first < LongestName && Continues(text, words, first))
        {
            first--;
        }

        while (first < words.Count && Joins.Contains(words[first].Text))
        {
            first++;
        }

        return first == words.Count ? null : Bare(text.Substring(words[first].Start));
    }

    private static bool Continues(string text, List<Word> words, int first)
    {
        var word = words[first - 1];
        var end = first < words.Count ? words[first].Start : text.Length;
        var gap = text.Substring(word.End, end - word.End);
        var isLast = first == words.Count;
        return gap.All(c => c is ' ' or '.' or ',' or '-' or '&' or '\'' or '\u2019')
            && !(gap.IndexOf(". ", StringComparison.Ordinal) >= 0 && !isLast && !LegalForms.Is(word.Text))
            && (IsNameWord(word) || Joins.Contains(word.Text) && !isLast && first > 1 && IsNameWord(words[first - 2]));
    }

    private static string? After(string text)
    {
        var words = Words.Of(text);
        var first = 0;
        while (first < words.Count && first < 6 && !IsNameWord(words[first]))
        {
            first++;
        }

        var last = first;
        while (
            last < words.Count
            && last - first < LongestName
            && (
                IsNameWord(words[last])
                || Joins.Contains(words[last].Text) && last + 1 < words.Count && IsNameWord(words[last + 1])
            )
        )
        {
            last++;
        }

        return first == last || first >= 6
            ? null
            : Bare(text.Substring(words[first].Start, words[last - 1].End - words[first].Start));
    }

    private static bool IsNameWord(Word word) =>
        !NotPartOfNames.Contains(word.Text)
        && (word.Text.Any(char.IsUpper) || char.IsDigit(word.Text[0]) && !IsYear(word.Text));

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsDigit);

    private static string Bare(string name)
    {
        var bare = name.Trim().TrimEnd(',', '-').Trim();
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("\u2019s", StringComparison.Ordinal)
                ? bare.Substring(0, bare.Length - 2)
            : bare.EndsWith("s'", StringComparison.Ordinal) || bare.EndsWith("s\u2019", StringComparison.Ordinal)
                ? bare.Substring(0, bare.Length - 1)
            : bare;
    }
}
