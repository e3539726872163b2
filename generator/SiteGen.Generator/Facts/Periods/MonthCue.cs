using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "the March quarter": by the month in which the call's own quarter ends.</summary>
internal static class MonthCue
{
    // A call that names its quarter so, does it again and again.
    private const int Enough = 3;

    private static readonly HashSet<string> Shorts = WordSet.Exact("jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>Whether a word in lower case is a month.</summary>
    public static bool Begins(string word) => Array.IndexOf(MonthNames.All, word) >= 0 || Shorts.Contains(word);

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call)
    {
        var isDate = IsQuarterEnd(tokens, i);
        var month =
            (isDate || tokens.Word(i + 1) == "quarter") && call.EndMonth > 0
                ? Array.IndexOf(MonthNames.All, tokens[i].Lower) + 1
                : 0;
        if (isDate && call.EndMonth == 0)
        {
            return IsBeside(tokens, i, 3) ? new(i, i + 1, PeriodName.Shift(call, -1))
                : IsBeside(tokens, i, 9) ? new(i, i + 1, PeriodName.Of(call))
                : null;
        }

        // "the June quarter", in a call whose quarters nobody can tell.
        if (!isDate && call.EndMonth == 0 && Begins(tokens[i].Lower) && tokens.Word(i + 1) == "quarter")
        {
            return new(i, i + 1, $"{tokens[i].Text} quarter");
        }

        var isLastYear = tokens.Are(i + 2, "last", "year");
        return month == 0
            ? null
            : ((month - call.EndMonth + 12) % 12) switch
            {
                0 => new(i, i + 1, PeriodName.Shift(call, isLastYear ? -4 : 0), IsBare: true),
                3 when isDate => null,
                3 => new(i, i + 1, PeriodName.Shift(call, 1), IsBare: true),
                9 => new(i, i + 1, PeriodName.Shift(call, -1), IsBare: true),
                // Two quarters ago, or two ahead.
                _ => null,
            };
    }

    // "at March 31st", "as of June 30": the last day of a quarter, in a year that nobody names.
    private static bool IsQuarterEnd(Token[] tokens, int i) =>
        tokens.Word(i - 1) is "at" or "of"
        && tokens.Word(i + 1) is "30" or "31" or "30th" or "31st"
        && Years.Of(tokens.Word(i + 2)) is null;

    // "5% at June 30th, compared with 4% at March 31st": the later of two days a quarter apart is that of the call.
    private static bool IsBeside(Token[] tokens, int date, int months)
    {
        var month = Array.IndexOf(MonthNames.All, tokens[date].Lower);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Array.IndexOf(MonthNames.All, tokens[i].Lower) == (month + months) % 12 && IsQuarterEnd(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The month whose quarter is named most often: that of the call; 0 where none stands out.</summary>
    public static int Of(IReadOnlyList<SpokenTurn> turns)
    {
        var counts = new int[MonthNames.All.Length];
        foreach (var paragraph in turns.SelectMany(turn => turn.Raw.Paragraphs))
        {
            Count(paragraph.Text, counts);
        }

        var most = counts.Max();
        return most >= Enough && counts.Count(count => count * 2 > most) == 1 ? Array.IndexOf(counts, most) + 1 : 0;
    }

    private static void Count(string text, int[] counts)
    {
        const string noun = " quarter";
        for (
            var at = text.IndexOf(noun, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(noun, at + 1, StringComparison.Ordinal)
        )
        {
            var start = at;
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            var month = Array.IndexOf(MonthNames.All, text.Substring(start, at - start).ToLowerInvariant());
            if (month >= 0)
            {
                counts[month]++;
            }
        }
    }
}
