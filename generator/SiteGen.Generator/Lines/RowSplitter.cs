using System.Text;

namespace SiteGen.Generator.Lines;

/// <summary>Text -> rows, with the place of each in characters and in UTF-8 bytes.</summary>
internal static class RowSplitter
{
    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    /// <param name="firstByte">Bytes that stand before the text: those of the byte order mark.</param>
    public static Row[] Split(string path, string text, int firstByte)
    {
        var rows = new List<Row>();
        var (start, line, column, bytes) = (0, 1, 0, firstByte);
        for (var i = 0; i <= text.Length; i++)
        {
            var length = i == text.Length ? 0 : BreakLength(text, i);
            if (i < text.Length && length == 0)
            {
                continue;
            }

            var row = text.Substring(start, i - start);
            rows.Add(new(path, start, line, column, bytes, row));
            bytes +=
                Encoding.UTF8.GetByteCount(row)
                + (length == 0 ? 0 : Encoding.UTF8.GetByteCount(text.Substring(i, length)));
            (line, column) = EndsLine(text, i) ? (line + 1, 0) : (line, column + row.Length + 1);
            i += Math.Max(length - 1, 0);
            start = i + 1;
        }

        return [.. rows];
    }

    private static int BreakLength(string text, int i) =>
        text[i] switch
        {
            '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1,
            '\n' or '\u0085' or '\u2028' or '\u2029' => 1,
            _ => 0,
        };

    private static bool EndsLine(string text, int i) => i < text.Length && text[i] is '\r' or '\n';
}
