using System.Text;

namespace SiteGen.Site.Checks;

/// <summary>Reads comma-separated values by RFC 4180. Shares no code with the writer, so that it can check it.</summary>
public static class CsvReader
{
    /// <summary>The rows below the header, each by the header's names.</summary>
    public static IEnumerable<Dictionary<string, string>> Read(string csv)
    {
        var rows = Rows(csv);
        var header = rows.First();
        return rows.Skip(1)
            .Select(row =>
                header.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
            );
    }

    private static IEnumerable<List<string>> Rows(string csv)
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (c == '"')
            {
                // A quote doubled inside quotes stands for itself: leave and enter again.
                quoted = !quoted;
                if (quoted && i > 0 && csv[i - 1] == '"')
                {
                    field.Append('"');
                }
            }
            else if (quoted || c is not (',' or '\n'))
            {
                field.Append(c);
            }
            else
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
        }
    }
}
