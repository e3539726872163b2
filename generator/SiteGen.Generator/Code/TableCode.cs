using System.Text;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Code;

/// <summary>Integers -> a literal of letters, as <c>SiteGen.Table</c> of the model reads them.</summary>
internal static class TableCode
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const uint More = 32;

    /// <summary>The literal, a line for each row of <paramref name="width"/> numbers.</summary>
    public static string Write(EquatableArray<int> numbers, int width)
    {
        if (numbers.Count == 0)
        {
            return "\"\"u8";
        }

        var rows = new StringBuilder("\"\"\"");
        for (var i = 0; i < numbers.Count; i++)
        {
            _ = i % width == 0 ? rows.Append('\n') : rows;
            Append(rows, numbers[i]);
        }

        return rows.Append("\n\"\"\"u8").ToString();
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
