using System.Globalization;
using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>A place in a sentence that names a period.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Period">The period it names.</param>
/// <param name="IsRelative">Whether it is named by its distance: "the quarter", "last year".</param>
internal readonly record struct PeriodCue(int First, int Last, string Period, bool IsRelative = false)
{
    public bool IsQuarter => Period.Length == 7 && Period[5] == 'Q';
}

/// <summary>Finds wordings of periods and resolves them against the fiscal quarter of the call.</summary>
internal static class PeriodCues
{
    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
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

    public static List<PeriodCue> In(Token[] tokens, FiscalQuarter call)
    {
        var cues = new List<PeriodCue>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (At(tokens, i, call) is { } cue)
            {
                cues.Add(cue);
                i = cue.Last;
            }
        }

        return cues;
    }

    /// <summary>Whether a period begins at a token, whatever it resolves to.</summary>
    public static bool StartsAt(Token[] tokens, int i) => i < tokens.Length && At(tokens, i, new(2000, 1)) is not null;

    private static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        Quarter(tokens, i, call) ?? Year(tokens, i, call) ?? Relative(tokens, i, call) ?? Running(tokens, i, call);

    private static PeriodCue? Quarter(Token[] tokens, int i, FiscalQuarter call)
    {
        var word = tokens[i].Lower;
        var number = word.Length == 2 && word[0] == 'q' && word[1] is >= '1' and <= '4' ? word[1] - '0' : 0;
        var last = i;
        if (number == 0 && Ordinals.TryGetValue(word, out var ordinal))
        {
            last = i + 1 < tokens.Length && tokens[i + 1].Is("fiscal") ? i + 2 : i + 1;
            number = last < tokens.Length && tokens[last].Is("quarter") ? ordinal : 0;
        }

        if (number == 0)
        {
            return null;
        }

        var year = YearAfter(tokens, ref last);
        if (
            year is null
            && last + 2 < tokens.Length
            && tokens[last + 1].Is("of")
            && tokens[last + 2].Lower is "last" or "next" or "this"
            && last + 3 < tokens.Length
            && tokens[last + 3].Is("year")
        )
        {
            year =
                call.Year
                + (
                    tokens[last + 2].Is("last") ? -1
                    : tokens[last + 2].Is("next") ? 1
                    : 0
                );
            last += 3;
        }

        return new(i, last, Name(year ?? call.Year, number));
    }

    // "2025", "of 2025", "fiscal 2025", "of fiscal year 2025", "FY25".
    private static int? YearAfter(Token[] tokens, ref int last)
    {
        for (var i = last + 1; i < tokens.Length && i <= last + 4; i++)
        {
            if (YearOf(tokens[i].Lower) is { } year)
            {
                last = i;
                return year;
            }

            if (tokens[i].Lower is not ("of" or "fiscal" or "year" or "the" or "fy"))
            {
                break;
            }
        }

        return null;
    }

    private static int? YearOf(string word)
    {
        var digits = word.StartsWith("fy", StringComparison.Ordinal) ? word.Substring(2) : word;
        return !digits.All(char.IsDigit) ? null
            : digits.Length == 4 && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1990 and <= 2099 and var year
                ? year
            : digits.Length == 2 && digits.Length < word.Length ? 2000 + int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }

    private static PeriodCue? Year(Token[] tokens, int i, FiscalQuarter call)
    {
        if (tokens[i].Lower is "full" or "fiscal" or "whole" or "entire")
        {
            var last = i + 1 < tokens.Length && tokens[i + 1].Lower is "year" or "fiscal" ? i + 1 : i;
            last = last > i && last + 1 < tokens.Length && tokens[last + 1].Is("year") ? last + 1 : last;
            var year = YearAfter(tokens, ref last);
            return last > i ? new(i, last, Full(year ?? call.Year)) : null;
        }

        if (
            YearOf(tokens[i].Lower) is { } plain
            && (
                tokens[i].Lower.StartsWith("fy", StringComparison.Ordinal)
                || i > 0 && tokens[i - 1].Lower is "in" or "for" or "of" or "calendar" or "year" or "to"
            )
        )
        {
            return new(i, i, Full(plain));
        }

        return tokens[i].Lower is "this" or "next"
            && i + 1 < tokens.Length
            && tokens[i + 1].Is("year")
            && !(i + 2 < tokens.Length && tokens[i + 2].Is("over"))
                ? new(i, i + 1, Full(call.Year + (tokens[i].Is("next") ? 1 : 0)))
            : tokens[i].Is("for") && Follows(tokens, i + 1, "the", "year") ? new(i, i + 2, Full(call.Year))
            : null;
    }

    private static PeriodCue? Relative(Token[] tokens, int i, FiscalQuarter call)
    {
        var (word, next) = (tokens[i].Lower, i + 1 < tokens.Length ? tokens[i + 1].Lower : "");
        return (word, next) switch
        {
            ("the" or "this" or "current", "quarter") => new(i, i + 1, Name(call.Year, call.Quarter), true),
            ("last" or "prior" or "previous", "quarter") => new(i, i + 1, Shift(call, -1), true),
            ("next", "quarter") => new(i, i + 1, Shift(call, 1), true),
            ("last" or "prior", "year") when i + 2 < tokens.Length && tokens[i + 2].Lower is "or" or "and" => null,
            ("last" or "prior", "year") => new(i, i + 1, Shift(call, -4), true),
            ("year", "ago") => new(i, i + 1, Shift(call, -4), true),
            _ => null,
        };
    }

    private static PeriodCue? Running(Token[] tokens, int i, FiscalQuarter call)
    {
        if (tokens[i].Is("year") && Follows(tokens, i + 1, "to", "date") || tokens[i].Is("ytd"))
        {
            return new(i, tokens[i].Is("ytd") ? i : i + 2, call.Year.ToString(CultureInfo.InvariantCulture) + "-YTD");
        }

        if (tokens[i].Is("to") && i + 1 < tokens.Length && tokens[i + 1].Is("date"))
        {
            return new(i, i + 1, "to date");
        }

        var count = tokens[i].Lower switch
        {
            "nine" or "9" => 9,
            "six" or "6" => 6,
            "twelve" or "12" => 12,
            "3" or "three" => 3,
            _ => 0,
        };
        if (
            count == 12
                && i + 1 < tokens.Length
                && tokens[i + 1].Lower is "month" or "months"
                && i > 0
                && tokens[i - 1].Lower is "last" or "trailing" or "past"
            || tokens[i].Lower is "ltm" or "ttm"
        )
        {
            return new(count == 12 ? i - 1 : i, count == 12 ? i + 1 : i, Name(call.Year, call.Quarter) + "-LTM");
        }

        return count is 6 or 9 && i + 1 < tokens.Length && tokens[i + 1].Is("months") && count == call.Quarter * 3
                ? new(i, i + 1, call.Year.ToString(CultureInfo.InvariantCulture) + "-YTD")
            : count == call.Quarter
            && i + 1 < tokens.Length
            && tokens[i + 1].Is("quarters")
            && i > 0
            && tokens[i - 1].Lower is "first" or "in"
                ? new(i, i + 1, call.Year.ToString(CultureInfo.InvariantCulture) + "-YTD")
            : null;
    }

    public static string Name(int year, int quarter) =>
        $"{year.ToString(CultureInfo.InvariantCulture)}-Q{quarter.ToString(CultureInfo.InvariantCulture)}";

    public static string Shift(FiscalQuarter call, int quarters)
    {
        var ordinal = call.Year * 4 + call.Quarter - 1 + quarters;
        return Name(ordinal / 4, ordinal % 4 + 1);
    }

    private static string Full(int year) => year.ToString(CultureInfo.InvariantCulture) + "-FY";

    private static bool Follows(Token[] tokens, int i, string one, string two) =>
        i + 1 < tokens.Length && tokens[i].Is(one) && tokens[i + 1].Is(two);
}
