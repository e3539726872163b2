using System.Globalization;
using System.Text;

namespace SiteGen.Generator.Findings;

/// <summary>Makes foreign text safe inside a message: one line, at most 120 characters, nothing invisible.</summary>
internal static class Quoted
{
    private const int MaxLength = 120;

    public static string Of(string text)
    {
        var safe = new StringBuilder();
        foreach (var c in text)
        {
            if (safe.Length >= MaxLength)
            {
                return safe.Append('…').ToString();
            }

            _ = IsPlain(c)
                ? safe.Append(c)
                : safe.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return safe.ToString();
    }

    private static bool IsPlain(char c) =>
        c == ' '
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
            );
}
