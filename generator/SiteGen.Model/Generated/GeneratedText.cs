using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace SiteGen;

/// <summary>
/// A part of the lines that generated code holds, read when first asked for.
/// </summary>
/// <param name="whole">All the lines.</param>
/// <param name="start">First character of the part.</param>
/// <param name="length">Characters of it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedText(Lazy<string> whole, int start, int length)
{
    private const string Escape = @"\u";
    private const int Digits = 4;

    /// <summary>The part.</summary>
    public ReadOnlySpan<char> Letters => whole.Value.AsSpan(start, length);

    /// <summary>The lines, without the line feed that ends each.</summary>
    public string[] Lines() => LinesOf(Letters);

    /// <summary>The lines that <paramref name="method"/> holds, without the line feed that ends each.</summary>
    internal static string[] Lines(Action method) => LinesOf(GeneratedLinesAttribute.Of(method));

    /// <summary>What stands between the tabs of a line. Characters that are no plain letters are written <c>\u0022</c>.</summary>
    public static string[] Fields(string line)
    {
        var fields = line.Split('\t');
        return line.Contains(Escape, StringComparison.Ordinal) ? Array.ConvertAll(fields, Unescaped) : fields;
    }

    private static string[] LinesOf(ReadOnlySpan<char> text) => text.IsEmpty ? [] : text[..^1].ToString().Split('\n');

    /// <summary>The field; null for an empty one.</summary>
    internal static string? Stated(string field) => field.Length == 0 ? null : field;

    internal static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    private static string Unescaped(string field)
    {
        var pieces = field.Split(Escape);
        var text = new StringBuilder(pieces[0]);
        foreach (var piece in pieces.AsSpan(1))
        {
            var letter = (char)
                int.Parse(piece.AsSpan(0, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            _ = text.Append(letter).Append(piece, Digits, piece.Length - Digits);
        }

        return text.ToString();
    }
}
