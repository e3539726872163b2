using System.Globalization;

namespace SiteGen.Tests.Facts;

/// <summary>
/// Reads the files of sentences: a line "# 2025-Q3 | Acme" sets the call; then blocks, a blank line between them, of
/// sentences and, indented, the facts that they state. A line that begins with "//" tells why.
/// </summary>
internal static class SentenceCases
{
    public static IEnumerable<SentenceCase> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(InFile);

    public static IEnumerable<SentenceCase> InFile(string path)
    {
        var (year, quarter, issuer) = (0, 0, "");
        var (lines, expected, start) = (new List<string>(), new List<string>(), 0);
        var rows = File.ReadAllLines(path);
        for (var i = 0; i <= rows.Length; i++)
        {
            var row = i < rows.Length ? rows[i] : "";
            if (row.Length == 0 && lines.Count > 0)
            {
                yield return new($"{Path.GetFileName(path)}:{start}", year, quarter, issuer, [.. lines], [.. expected]);
                lines.Clear();
                expected.Clear();
            }
            else if (row.StartsWith("# ", StringComparison.Ordinal))
            {
                var (period, name) = (row[2..9], row[10..].Trim(' ', '|'));
                year = int.Parse(period[..4], CultureInfo.InvariantCulture);
                (quarter, issuer) = (period[6] - '0', name);
            }
            else if (row.StartsWith("  ", StringComparison.Ordinal))
            {
                expected.Add(row.Trim());
            }
            else if (row.Length > 0 && !row.StartsWith("//", StringComparison.Ordinal))
            {
                start = lines.Count == 0 ? i + 1 : start;
                lines.Add(row);
            }
        }
    }
}
