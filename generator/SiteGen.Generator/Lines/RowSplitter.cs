using System.Text;

namespace SiteGen.Generator.Lines;

/// <summary>Text -> rows, with the place of each in characters and in UTF-8 bytes.</summary>
internal static class RowSplitter
{
    private static readonly char[] Breaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    /// <param name="firstByte">Bytes that stand before the text: those of the byte order mark.</param>
    public static Row[] Split(string path, string text, int firstByte)
    {
        var rows = new List<Row>();
        var (start, line, column, bytes) = (0, 1, 0, firstByte);
        while (true)
        {
            var end = text.IndexOfAny(Breaks, start);
            var row = text.Substring(start, (end < 0 ? text.Length : end) - start);
            rows.Add(new(path, start, line, column, bytes, row));
            if (end < 0)
            {
                return [.. rows];
            }

            var (length, breakBytes, endsLine) = BreakAt(text, end);
            bytes += Encoding.UTF8.GetByteCount(row) + breakBytes;
            (line, column) = endsLine ? (line + 1, 0) : (line, column + row.Length + length);
            start = end + length;
        }
    }

    private static (int Length, int Bytes, bool EndsLine) BreakAt(string text, int i) =>
        text[i] switch
        {
            '\r' when i + 1 < text.Length && text[i + 1] == '\n' => (2, 2, true),
            '\r' or '\n' => (1, 1, true),
            '\u0085' => (1, 2, false),
            _ => (1, 3, false),
        };
}
