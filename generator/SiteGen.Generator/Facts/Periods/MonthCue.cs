using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "the March quarter": by the month in which the call's own quarter ends.</summary>
internal static class MonthCue
{
    // A call that names its quarter so, does it again and again.
    private const int Enough = 3;

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

    /// <summary>Whether a word in lower case is a month.</summary>
    public static bool Begins(string word) => Array.IndexOf(Months, word) >= 0;

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call)
    {
        var month =
            tokens.Word(i + 1) == "quarter" && call.EndMonth > 0 ? Array.IndexOf(Months, tokens[i].Lower) + 1 : 0;
        var isLastYear = tokens.Are(i + 2, "last", "year");
        return month == 0
            ? null
            : ((month - call.EndMonth + 12) % 12) switch
            {
                0 => new(i, i + 1, PeriodName.Shift(call, isLastYear ? -4 : 0), IsBare: true),
                3 => new(i, i + 1, PeriodName.Shift(call, 1), IsBare: true),
                9 => new(i, i + 1, PeriodName.Shift(call, -1), IsBare: true),
                // Two quarters ago, or two ahead.
                _ => null,
            };
    }

    /// <summary>The month whose quarter is named most often: that of the call; 0 where none stands out.</summary>
    public static int Of(IReadOnlyList<SpokenTurn> turns)
    {
        var counts = new int[Months.Length];
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

            var month = Array.IndexOf(Months, text.Substring(start, at - start).ToLowerInvariant());
            if (month >= 0)
            {
                counts[month]++;
            }
        }
    }
}
