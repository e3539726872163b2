using System.Globalization;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds the day of the call: in a title line, or where the speakers say what day it is.</summary>
internal static class Dates
{
    private static readonly string[] SaysToday =
    [
        "today is",
        "today's date is",
        "today, ",
        "recorded on",
        "being held on",
        "held today,",
    ];

    // A day that ends a quarter, or on which something else happened, is not the day of the call.
    private static readonly string[] OtherDays = ["ended", "ending", "as of", "through", "until", "dated", "filed"];

    public static DateParts? InTitle(IEnumerable<string> titles) =>
        titles.Select(title => Find(title, 0)).FirstOrDefault(date => date is not null);

    public static DateParts? InSpeech(IEnumerable<string> sentences) =>
        sentences
            .Select(sentence =>
                (
                    sentence,
                    at: SaysToday
                        .Select(cue => sentence.IndexOf(cue, StringComparison.OrdinalIgnoreCase))
                        .Where(at => at >= 0)
                        .DefaultIfEmpty(-1)
                        .Min()
                )
            )
            .Where(pair => pair.at >= 0)
            .Select(pair => Find(pair.sentence, pair.at))
            .FirstOrDefault(date => date is not null);

    private static DateParts? Find(string text, int from)
    {
        var words = Words.Of(text);
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (
                words[i].Start >= from
                && Read(text, words, i) is { } date
                && date.Year is >= 1980 and <= 2099
                && !IsOther(text, words[i].Start)
            )
            {
                return date.Day <= DateTime.DaysInMonth(date.Year, date.Month) ? date : null;
            }
        }

        return null;
    }

    // "February 3, 2026", "3 February 2026", "2026-02-03"
    private static DateParts? Read(string text, List<Word> words, int i)
    {
        var (first, second, third) = (words[i].Text, words[i + 1].Text, words[i + 2].Text);
        var isIso = first.Length == 4 && second.Length == 2 && third.Length == 2 && text[words[i].End] == '-';
        var date =
            Month(first) is > 0 and var month ? new(Number(third), month, Number(second))
            : Month(second) is > 0 and var middle ? new(Number(third), middle, Number(first))
            : isIso ? new DateParts(Number(first), Number(second), Number(third))
            : default;
        return date.Month is >= 1 and <= 12 && date.Day is >= 1 and <= 31 ? date : null;
    }

    private static bool IsOther(string text, int at)
    {
        var before = text.Substring(Math.Max(0, at - 12), at - Math.Max(0, at - 12));
        return OtherDays.Any(word => before.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static int Month(string word)
    {
        var plain = AfterCase(word.TrimEnd('.')).ToLowerInvariant();
        return plain.Length < 3
            ? 0
            : Array.FindIndex(
                MonthNames.All,
                month => month == plain || plain.Length <= 4 && month.StartsWith(plain, StringComparison.Ordinal)
            ) + 1;
    }

    // "CallFeb", where a publisher's title lost its spaces.
    private static string AfterCase(string word)
    {
        var last = word.Length - 1;
        while (last > 0 && !(char.IsUpper(word[last]) && char.IsLower(word[last - 1])))
        {
            last--;
        }

        return word.Substring(Math.Max(0, last));
    }

    private static int Number(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
