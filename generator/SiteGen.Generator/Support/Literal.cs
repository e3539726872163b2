using System.Globalization;
using System.Text;

namespace SiteGen.Generator.Support;

/// <summary>The one door through which text of a transcript becomes a C# literal.</summary>
internal static class Literal
{
    /// <summary>A string literal of printable ASCII and letters; everything else is escaped.</summary>
    public static string Of(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        return Append(new("\""), text).Append('"').ToString();
    }

    /// <summary>A UTF-8 literal of lines, each ended by a line feed; it may be of any length.</summary>
    public static string Lines(IEnumerable<string> lines)
    {
        var literal = new StringBuilder("\"");
        foreach (var line in lines)
        {
            _ = Append(literal, line.Replace('\n', ' ')).Append("\\n");
        }

        return literal.Append("\"u8").ToString();
    }

    private static StringBuilder Append(StringBuilder literal, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                >= ' ' and <= '~' => literal.Append(c),
                _ when char.IsLetter(c) && !char.IsSurrogate(c) => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal;
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
