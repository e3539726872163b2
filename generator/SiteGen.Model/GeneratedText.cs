using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace SiteGen;

/// <summary>
/// Reads the lines of text that generated code keeps in the assembly's read-only data, which, unlike strings, may be of any
/// length.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedText
{
    /// <summary>The lines, each of which a line feed ends.</summary>
    public static string[] Lines(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? [] : Encoding.UTF8.GetString(text[..^1]).Split('\n');

    /// <summary>Findings, a line each: code, severity, line, column, length and message, between tabs.</summary>
    /// <param name="file">Name of the transcript's file.</param>
    /// <param name="text">The lines.</param>
    public static Finding[] Findings(string file, ReadOnlySpan<byte> text) =>
        [.. Lines(text).Select(line => OneFinding(file, line.Split('\t')))];

    private static Finding OneFinding(string file, string[] parts) =>
        new(
            parts[0],
            Enum.Parse<Severity>(parts[1]),
            parts[5],
            new(file, Number(parts[2]), Number(parts[3]), Number(parts[4]))
        );

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
