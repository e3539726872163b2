using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds the time of day in a title line, as printed: <c>4:30 p.m. ET</c>, <c>9:00PM GMT</c>.</summary>
internal static class Times
{
    private static readonly HashSet<string> Zones = WordSet.Exact(
        "AEDT AEST BST CDT CEST CET CST CT EDT EEST EET EST ET GMT HKT IST JST KST MDT MSK MST MT PDT PST PT SAST SGT UTC WET"
    );

    private static readonly string[] Halves = ["a.m.", "p.m.", "am", "pm"];

    public static string? InTitle(IEnumerable<string> titles) =>
        titles.Select(Find).FirstOrDefault(time => time is not null);

    private static string? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (
                !char.IsDigit(text[i])
                || i > 0 && (char.IsDigit(text[i - 1]) || text[i - 1] is ':' or '.' or '-' or '+')
            )
            {
                continue;
            }

            var hour = Digits(text, i);
            var hasMinutes = hour < text.Length && text[hour] == ':' && Digits(text, hour + 1) == hour + 3;
            var clock = hasMinutes ? hour + 3 : hour;
            var half = Half(text, clock);
            var end = Zone(text, half);
            if (
                hour - i <= 2
                && clock < text.Length
                && text[clock] != ':'
                && (half > clock || hasMinutes && end > half)
            )
            {
                return text.Substring(i, end - i);
            }
        }

        return null;
    }

    private static int Digits(string text, int i)
    {
        while (i < text.Length && char.IsDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int Half(string text, int i)
    {
        var start = i < text.Length && text[i] == ' ' ? i + 1 : i;
        var half = Halves.FirstOrDefault(half =>
            string.Compare(text, start, half, 0, half.Length, StringComparison.OrdinalIgnoreCase) == 0
        );
        return half is null ? i : start + half.Length;
    }

    private static int Zone(string text, int i)
    {
        var start = i < text.Length && text[i] == ' ' ? i + 1 : i;
        var end = start;
        while (end < text.Length && char.IsUpper(text[end]))
        {
            end++;
        }

        return Zones.Contains(text.Substring(start, end - start)) ? end : i;
    }
}
