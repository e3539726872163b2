using System.Globalization;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds the day of the call: in a title line, or where the speakers say what day it is.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

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
            var month = Month(words[i].Text);
            if (
                words[i].Start >= from
                && month > 0
                && Number(words[i + 1].Text) is >= 1 and <= 31 and var day
                && Number(words[i + 2].Text) is >= 1980 and <= 2099 and var year
                && !IsOther(text, words[i].Start)
            )
            {
                return day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
            }
        }

        return null;
    }

    private static bool IsOther(string text, int at)
    {
        var before = text.Substring(Math.Max(0, at - 12), at - Math.Max(0, at - 12));
        return OtherDays.Any(word => before.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static int Month(string word)
    {
        var plain = word.TrimEnd('.').ToLowerInvariant();
        return plain.Length < 3
            ? 0
            : Array.FindIndex(
                Months,
                month => month == plain || plain.Length <= 4 && month.StartsWith(plain, StringComparison.Ordinal)
            ) + 1;
    }

    private static int Number(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
