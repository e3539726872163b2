using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace SiteGen;

/// <summary>
/// A part of a text that generated code keeps in the assembly's read-only data. It may be of any length, costs the compiler one
/// literal, and is read when first asked for.
/// </summary>
/// <param name="text">Gives the whole text.</param>
/// <param name="start">First byte of the part.</param>
/// <param name="length">Bytes of it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedText(GeneratedText.Source text, int start, int length)
{
    private const string Escape = @"\u";
    private const int Digits = 4;

    /// <summary>Gives a text.</summary>
    public delegate ReadOnlySpan<byte> Source();

    /// <summary>All of a text.</summary>
    public GeneratedText(Source text)
        : this(text, 0, text().Length) { }

    /// <summary>The part, in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => text().Slice(start, length);

    /// <summary>The lines, each of which a line feed ends.</summary>
    public string[] Lines() => length == 0 ? [] : Encoding.UTF8.GetString(Bytes[..^1]).Split('\n');

    /// <summary>What stands between the tabs of a line. Characters that are no plain letters are written <c>\u0022</c>.</summary>
    public static string[] Fields(string line)
    {
        var fields = line.Split('\t');
        return line.Contains(Escape, StringComparison.Ordinal) ? Array.ConvertAll(fields, Unescaped) : fields;
    }

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
