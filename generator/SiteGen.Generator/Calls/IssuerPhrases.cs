using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds the company's name beside a mention of its quarter: "Acme's third quarter 2020 earnings call".</summary>
internal static class IssuerPhrases
{
    private const int LongestName = 8;

    // Words inside names that are no part of them where they end or begin.
    private static readonly HashSet<string> Joins = WordSet.Exact("of and & the de");

    // What may stand between a company and its quarter: "Acme's earnings conference call for the third quarter".
    private static readonly HashSet<string> Between = WordSet.Of(
        "earnings conference call results webcast financial for the of its quarterly teleconference investor fiscal and"
    );

    private static readonly HashSet<string> Leads = WordSet.Of("of for by from at with");

    private static readonly HashSet<string> NeverNames = WordSet.Of(
        """
        the welcome to for and our this a conference call earnings results financial quarterly fiscal year teleconference
        webcast good afternoon morning q&a today today's evening everyone ladies gentlemen release on in is first second
        third fourth investor update operating business full transcript covers i we thank thanks
        """
    );

    /// <summary>The name before the mention, or after it; null where neither side holds one.</summary>
    public static string? Beside(string text, PeriodPhrase mention)
    {
        var words = Words.Of(text);
        return Before(text, [.. words.Where(word => word.End <= mention.Start)])
            ?? After(text, [.. words.Where(word => word.Start >= mention.End)]);
    }

    private static string? Before(string text, List<Word> words)
    {
        var last = words.Count - 1;
        while (last >= 0 && !IsName(words[last]) && Between.Contains(words[last].Text))
        {
            last--;
        }

        var first = last + 1;
        while (first > 0 && last - first < LongestName - 1 && (first > last || Continues(text, words, first - 1)))
        {
            if (!IsName(words[first - 1]) && !Joins.Contains(words[first - 1].Text))
            {
                break;
            }

            first--;
        }

        while (first <= last && Joins.Contains(words[first].Text))
        {
            first++;
        }

        return first > last ? null : Bare(text, words[first], words[last]);
    }

    private static string? After(string text, List<Word> words)
    {
        var first = words.FindIndex(IsName);
        var isLed = first == 0 || first > 0 && words.Take(first).Any(word => Leads.Contains(word.Text));
        if (!isLed || words.Take(first).Any(word => !NeverNames.Contains(word.Text) && !Leads.Contains(word.Text)))
        {
            return null;
        }

        var last = first;
        for (var i = first + 1; i < words.Count && i - first < LongestName && Continues(text, words, i - 1); i++)
        {
            if (IsName(words[i]))
            {
                last = i;
            }
            else if (!Joins.Contains(words[i].Text))
            {
                break;
            }
        }

        return Bare(text, words[first], words[last]);
    }

    // Whether nothing that ends a name stands behind a word.
    private static bool Continues(string text, List<Word> words, int i)
    {
        var gap = text.Substring(words[i].End, words[i + 1].Start - words[i].End);
        var isStop = gap.StartsWith(". ", StringComparison.Ordinal);
        return gap.All(c => c is ' ' or '.' or ',' or '-' or '&')
            && (!isStop || LegalForms.Is(words[i].Text) || IsInitials(words[i].Text))
            && (gap.IndexOf(',') < 0 || LegalForms.Is(words[i + 1].Text));
    }

    private static bool IsInitials(string word) => word.Length == 1 || word.IndexOf('.') > 0;

    private static bool IsName(Word word) =>
        !NeverNames.Contains(word.Text)
        && (word.Text.Any(char.IsUpper) || char.IsDigit(word.Text[0]) && !word.Text.All(char.IsDigit));

    private static string Bare(string text, Word first, Word last)
    {
        var stop = LegalForms.IsShort(last.Text) && last.End < text.Length && text[last.End] == '.' ? 1 : 0;
        var name = text.Substring(first.Start, last.End + stop - first.Start);
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal)
            ? name.Substring(0, name.Length - 2)
            : name;
    }
}
