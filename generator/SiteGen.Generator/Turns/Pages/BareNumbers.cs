using System.Globalization;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// Finds pages that are numbered by nothing but a number, "3", "- 3 -" or "3 / 19": lines far apart that count one
/// up from page to page.
/// </summary>
internal static class BareNumbers
{
    private const int FewestPages = 3;
    private const int FewestLines = 8;
    private const int LongestLine = 12;
    private const string Around = " \t-–—/|[]()\f";

    public static HashSet<Row> In(Row[] rows)
    {
        var found = new List<Row>();
        var (next, lines) = (0, FewestLines);
        foreach (var row in rows)
        {
            lines += row.IsBlank ? 0 : 1;
            if (lines > FewestLines && NumberOn(row) is { } number && (number == next || next == 0 && number <= 2))
            {
                found.Add(row);
                (next, lines) = (number + 1, 0);
            }
        }

        return found.Count < FewestPages ? [] : [.. found];
    }

    // The first number of "3 / 19"; null where the line holds anything else.
    private static int? NumberOn(Row row)
    {
        var text = row.Text.Trim();
        if (text.Length is 0 or > LongestLine || !text.All(c => char.IsDigit(c) || Around.IndexOf(c) >= 0))
        {
            return null;
        }

        var numbers = text.Split([.. Around], StringSplitOptions.RemoveEmptyEntries);
        return
            numbers.Length is 1 or 2
            && numbers[0].Length <= 3
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
