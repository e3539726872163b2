using System.Globalization;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "Q1 and Q2 of 2025", "the third and fourth quarters", "2026 and 2027": two periods at once, kept as words.</summary>
internal static class JointCue
{
    private static readonly HashSet<string> Respective = WordSet.Exact("respectively");

    private static readonly HashSet<string> Verbs = WordSet.Exact("was were is are will came grew should");

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        Quarters(tokens, i, call) ?? FromTo(tokens, i) ?? TwoYears(tokens, i, call);

    // "From 2020 to 2024, revenue grew 10% a year".
    private static PeriodCue? FromTo(Token[] tokens, int i) =>
        tokens.Word(i - 1) is "from" or "between"
        && tokens.Word(i + 1) is "to" or "through" or "and"
        && Years.Of(tokens[i].Lower) is { } first
        && Years.Of(tokens.Word(i + 2)) is { } last
        && last > first
            ? new(i - 1, i + 2, tokens.Text(i, i + 3))
            : null;

    private static PeriodCue? Quarters(Token[] tokens, int i, FiscalQuarter call)
    {
        var first = QuarterCue.At(tokens, i, call);
        var and = first?.Last + 1 ?? (QuarterCue.Ordinal(tokens[i].Lower) > 0 ? i + 1 : tokens.Length);
        if (
            !IsJoin(tokens, and)
            || QuarterCue.At(tokens, tokens.Word(and + 1) == "the" ? and + 2 : and + 1, call) is not { } second
        )
        {
            return null;
        }

        if (IsNext(tokens, i, second.Last))
        {
            return null;
        }

        var number = first?.Period[6] - '0' ?? QuarterCue.Ordinal(tokens[i].Lower);
        var year = first is { IsBare: false } own ? Year(own) : Year(second);
        // "our Q4 and Q1 charges": the second is of the next year.
        var last = second.IsBare && number > second.Period[6] - '0' ? year + 1 : Year(second);
        return new(
            i,
            second.Last,
            year == last
                ? $"Q{number} and {second.Period.Substring(5)} {year}"
                : $"Q{number} {year} and {second.Period.Substring(5)} {last}"
        );
    }

    private static int Year(PeriodCue cue) => int.Parse(cue.Period.Substring(0, 4), CultureInfo.InvariantCulture);

    private static PeriodCue? TwoYears(Token[] tokens, int i, FiscalQuarter call) =>
        YearCue.At(tokens, i, call) is { IsBare: false, IsRelative: false } first
        && PeriodName.IsYear(first.Period)
        && Years.Of(tokens[first.Last].Lower) is not null
        && IsJoin(tokens, first.Last + 1)
        && Years.Of(tokens.Word(first.Last + 2)) is { } second
        && !IsNext(tokens, i, first.Last + 2)
            ? new(i, first.Last + 2, $"{first.Period.Substring(0, 4)} and {second}")
            : null;

    private static bool IsJoin(Token[] tokens, int and) =>
        tokens.Word(and) is "and" or "&"
        && !tokens[and].AfterComma
        && (
            !tokens.Any(and, tokens.Length, Respective)
            // "for both the third and fourth quarters".
            || tokens.Word(and - 2) == "both"
            || tokens.Word(and - 3) == "both"
        );

    // "5% in Q3 and Q4 was 6%".
    private static bool IsNext(Token[] tokens, int first, int last) =>
        Verbs.Has(tokens.Word(last + 1)) && Array.Exists(tokens.Take(first).ToArray(), static token => token.IsNumber);
}
