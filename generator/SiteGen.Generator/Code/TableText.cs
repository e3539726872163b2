using System.Text;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Code;

/// <summary>Integers -> lines of letters, as <c>SiteGen.Table</c> of the model reads them.</summary>
internal static class TableText
{
    private const string Letters = TableLetters.All;
    private const uint More = 32;

    /// <summary>A line for each row of <paramref name="width"/> numbers.</summary>
    public static string Write(EquatableArray<int> numbers, int width)
    {
        var rows = new StringBuilder();
        for (var i = 0; i < numbers.Count; i++)
        {
            Append(rows, numbers[i]);
            _ = (i + 1) % width == 0 || i + 1 == numbers.Count ? rows.Append('\n') : rows;
        }

        return rows.ToString();
    }

    private static void Append(StringBuilder rows, int number)
    {
        // The sign goes into the lowest bit, so that numbers near zero stay short.
        var value = (uint)((number << 1) ^ (number >> 31));
        for (; value >= More; value /= More)
        {
            _ = rows.Append(Letters[(int)(More + value % More)]);
        }

        _ = rows.Append(Letters[(int)value]);
    }
}
