using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>A mention of a fiscal quarter and year, and where it stands.</summary>
internal readonly record struct PeriodPhrase(FiscalQuarter Period, int Start, int End);

/// <summary>Finds wordings such as "third quarter 2020", "Q2 FY26", "fiscal year 2020 first quarter", "2024 Q3".</summary>
internal static class PeriodPhrases
{
    private const int Gap = 6;

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["1st"] = 1,
        ["2nd"] = 2,
        ["3rd"] = 3,
        ["4th"] = 4,
    };

    private static readonly HashSet<string> Fillers = WordSet.Of(
        "of the our fiscal financial full year and for in fy calendar quarter quarterly results earnings 9m h1 nine six months month half annual"
    );

    public static IEnumerable<PeriodPhrase> In(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (QuarterAt(words, i) is not { } quarter)
            {
                continue;
            }

            var year = Year(text, words, quarter.Next, +1) ?? Year(text, words, i - 1, -1);
            if (quarter.Year is { } inside)
            {
                yield return new(new(inside, quarter.Number), words[i].Start, words[quarter.Next - 1].End);
            }
            else if (year is { } found)
            {
                var (first, last) = (Math.Min(found.Index, i), Math.Max(found.Index, quarter.Next - 1));
                yield return new(
                    new(found.Year, quarter.Number),
                    words[StartOfYear(words, first)].Start,
                    words[last].End
                );
            }
        }
    }

    private static (int Number, int? Year, int Next)? QuarterAt(List<Word> words, int i)
    {
        var text = words[i].Text;
        if (Ordinals.TryGetValue(text, out var ordinal))
        {
            var next =
                i + 1 < words.Count && (words[i + 1].Is("fiscal") || words[i + 1].Is("financial")) ? i + 2 : i + 1;
            return next < words.Count && (words[next].Is("quarter") || words[next].Is("quarter's"))
                ? (ordinal, null, next + 1)
                : null;
        }

        if (text.Length < 2)
        {
            return null;
        }

        var leads = text[0] is 'Q' or 'q' && text[1] is >= '1' and <= '4';
        var trails = text[1] is 'Q' or 'q' && text[0] is >= '1' and <= '4';
        if (!leads && !trails)
        {
            return null;
        }

        var number = (leads ? text[1] : text[0]) - '0';
        var rest = text.Substring(2).TrimStart('\'', '\u2019');
        return rest.Length == 0 || rest == "s" ? (number, null, i + 1)
            : YearOf(rest, true) is { } year ? (number, year, i + 1)
            : null;
    }

    private static (int Year, int Index)? Year(string text, List<Word> words, int from, int step)
    {
        for (var i = from; i >= 0 && i < words.Count && Math.Abs(i - from) < Gap; i += step)
        {
            var isFiscal = i > 0 && (words[i - 1].Is("fiscal") || words[i - 1].Is("fy") || words[i - 1].Is("year"));
            var isCut = words[i].Start > 0 && text[words[i].Start - 1] is '\'' or '\u2019';
            if (YearOf(words[i].Text, isFiscal || isCut) is { } year)
            {
                return IsRange(text, words, i, year) ? (year + 1, i) : (year, i);
            }

            if (!Fillers.Contains(words[i].Text))
            {
                return null;
            }
        }

        return null;
    }

    // "2025-26" is the year that ends in 2026.
    private static bool IsRange(string text, List<Word> words, int i, int year) =>
        i + 1 < words.Count
        && words[i + 1].Start == words[i].End + 1
        && text[words[i].End] is '-' or '\u2013' or '/'
        && words[i + 1].Text == ((year + 1) % 100).ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    private static int? YearOf(string word, bool shortIsYear)
    {
        var text =
            word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)
                ? word.Substring(0, word.Length - 2)
                : word;
        var digits = text.StartsWith("FY", StringComparison.OrdinalIgnoreCase)
            ? text.Substring(2).TrimStart('\'', '\u2019')
            : text;
        var isShort = shortIsYear || digits.Length < text.Length;
        return !digits.All(c => c is >= '0' and <= '9') ? null
            : digits.Length == 4
            && digits[0] is '1' or '2'
            && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is >= 1980 and <= 2099 and var full
                ? full
            : digits.Length == 2 && isShort
                ? 2000 + int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static int StartOfYear(List<Word> words, int i)
    {
        while (
            i > 0
            && (
                words[i - 1].Is("fiscal")
                || words[i - 1].Is("year")
                || words[i - 1].Is("fy")
                || words[i - 1].Is("financial")
            )
        )
        {
            i--;
        }

        return i;
    }
}
