using System.Globalization;
using System.Text;

namespace SiteGen.Generator.Support;

/// <summary>The one door through which text of a transcript becomes a C# literal.</summary>
internal static class Literal
{
    /// <summary>A line of fields with tabs between them, as the model's <c>GeneratedText</c> reads it; null is an empty field.</summary>
    public static string Line(params object?[] fields)
    {
        var line = new StringBuilder();
        for (var i = 0; i < fields.Length; i++)
        {
            _ = i > 0 ? line.Append('\t') : line;
            Append(line, Convert.ToString(fields[i], CultureInfo.InvariantCulture) ?? "");
        }

        return line.Append('\n').ToString();
    }

    /// <summary>A method without a body, which holds lines, each ended by a line feed.</summary>
    public static string Held(string method, IEnumerable<string> lines)
    {
        var text = string.Concat(lines);
        var literal = text.Length == 0 ? "\"\"" : $"\"\"\"\n{text}\n\"\"\"";
        return $"[global::SiteGen.GeneratedLines({literal})] private static void {method}() {{ }}";
    }

    // A quote would end the literal, and a backslash begins what is escaped.
    private static void Append(StringBuilder line, string field)
    {
        foreach (var c in field)
        {
            _ =
                c is >= ' ' and <= '~' and not ('"' or '\\') || char.IsLetter(c) && !char.IsSurrogate(c)
                    ? line.Append(c)
                    : line.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Text for a documentation comment: one line, no markup.</summary>
    public static string Comment(string text) =>
        new string([
            .. text.Select(c =>
                char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) == UnicodeCategory.Format
                    ? ' '
                    : c
            ),
        ])
            .Replace("&", "&amp;")
            .Replace("<", "&lt;")
            .Replace(">", "&gt;");
}
