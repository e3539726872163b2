using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "Q4", "the third quarter of 2025", "first quarter of next year".</summary>
internal static class QuarterCue
{
    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call)
    {
        var number = NumberAt(tokens, i, out var last);
        if (number == 0 || tokens.Are(last + 1, "in", "a") && tokens.Word(last + 3) == "row")
        {
            return null;
        }

        var year = Years.After(tokens, ref last);
        if (year is null && tokens.Word(last + 1) == "of" && tokens.Word(last + 3) == "year")
        {
            year = tokens[last + 2].Lower switch
            {
                "last" => call.Year - 1,
                "this" => call.Year,
                "next" => call.Year + 1,
                _ => null,
            };
            last = year is null ? last : last + 3;
        }

        return new(i, last, PeriodName.Quarter(year ?? call.Year, number), IsBare: year is null);
    }

    private static int NumberAt(Token[] tokens, int i, out int last)
    {
        last = i;
        var word = tokens[i].Lower;
        if (word.Length == 2 && word[0] == 'q' && word[1] is >= '1' and <= '4')
        {
            return word[1] - '0';
        }

        var ordinal = word switch
        {
            "first" or "1st" => 1,
            "second" or "2nd" => 2,
            "third" or "3rd" => 3,
            "fourth" or "4th" => 4,
            _ => 0,
        };
        last = tokens.Word(i + 1) == "fiscal" ? i + 2 : i + 1;
        return tokens.Word(last) == "quarter" ? ordinal : 0;
    }
}
