using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "Q4", "the third quarter of 2025", "first quarter of next year".</summary>
internal static class QuarterCue
{
    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call)
    {
        if (i >= tokens.Length)
        {
            return null;
        }

        var number = NumberAt(tokens, i, out var last);
        if (number == 0 || tokens.Are(last + 1, "in", "a") && tokens.Word(last + 3) == "row")
        {
            return null;
        }

        // "fourth quarter to date".
        if (tokens.Are(last + 1, "to", "date"))
        {
            return new(i, last + 2, $"{tokens.Text(i, last + 1).ToLowerInvariant()} {PeriodName.ToDate}");
        }

        var year = ShortYear(tokens[i].Lower) ?? Years.After(tokens, ref last);
        // "last year's second quarter".
        if (
            year is null
            && tokens.Word(i - 1) == "year"
            && tokens.Word(i - 2) is "last" or "prior" or "previous"
            && !tokens[i].AfterComma
        )
        {
            year = call.Year - 1;
        }

        if (year is null && YearBehind(tokens, last, call) is { } relative)
        {
            (year, last) = relative;
        }

        return new(i, last, PeriodName.Quarter(year ?? call.Year, number), IsBare: year is null);
    }

    // "of last year", "of the prior year", "last year".
    internal static (int Year, int Last)? YearBehind(Token[] tokens, int last, FiscalQuarter call)
    {
        var word = last + 1;
        var isOf = tokens.Word(word) == "of";
        word += isOf
            ? tokens.Word(word + 1) == "the"
                ? 2
                : 1
            : 0;
        int? year = tokens.Word(word) switch
        {
            "last" or "prior" or "previous" => call.Year - 1,
            "this" when isOf => call.Year,
            "next" when isOf => call.Year + 1,
            _ => null,
        };
        return year is { } found && tokens.Word(word + 1) == "year" && !tokens[word].AfterComma
            ? (found, word + 1)
            : null;
    }

    private static int? ShortYear(string word) =>
        word.Length == 4 && word[1] == 'q' && char.IsDigit(word[2]) && char.IsDigit(word[3])
            ? 2000 + (word[2] - '0') * 10 + (word[3] - '0')
            : null;

    private static int NumberAt(Token[] tokens, int i, out int last)
    {
        last = i;
        var word = tokens[i].Lower;
        if (word.Length == 2 && word[0] == 'q' && word[1] is >= '1' and <= '4')
        {
            return word[1] - '0';
        }

        // "3q", "4q23".
        if (word.Length is 2 or 4 && word[0] is >= '1' and <= '4' && word[1] == 'q')
        {
            return word[0] - '0';
        }

        last = tokens.Word(i + 1) == "fiscal" ? i + 2 : i + 1;
        return tokens.Word(last) is "quarter" || tokens.Word(last) is "quarters" && tokens.Word(i - 1) == "and"
            ? Ordinal(word)
            : 0;
    }

    /// <summary>The number that "third" is; 0 for none.</summary>
    public static int Ordinal(string word) =>
        word switch
        {
            "first" or "1st" => 1,
            "second" or "2nd" => 2,
            "third" or "3rd" => 3,
            "fourth" or "4th" => 4,
            _ => 0,
        };
}
