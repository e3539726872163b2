using System.Text;

namespace SiteGen.Site.Exports;

/// <summary>Writes comma-separated values by RFC 4180, with LF: see docs/decisions/0003-csv.md.</summary>
public static class CsvWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The rows in UTF-8; null is an empty field.</summary>
    public static byte[] Write(IEnumerable<IEnumerable<string?>> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows)
        {
            csv.AppendJoin(',', row.Select(Field)).Append('\n');
        }

        return Utf8.GetBytes(csv.ToString());
    }

    private static string Field(string? value) =>
        value is null ? ""
        : value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : value;
}
