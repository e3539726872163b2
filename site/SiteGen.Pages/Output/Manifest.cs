using System.Text;

namespace SiteGen.Site.Output;

/// <summary>
/// The list of what a build wrote, kept in the output itself, one line a file: SHA-256, two spaces, path; so
/// that <c>sha256sum --check</c> reads it too.
/// </summary>
public static class Manifest
{
    /// <summary>Its name in the output.</summary>
    public const string Name = ".sitegen-manifest";

    private const int HashLength = 64;

    /// <summary>The manifest of these files.</summary>
    /// <param name="files">SHA-256 of each, lower-case hexadecimal, by its path.</param>
    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> files) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value}  {file.Key}\n")
            )
        );

    /// <summary>The paths that a manifest lists; null where it is none.</summary>
    public static IReadOnlySet<string>? Read(byte[] manifest)
    {
        var lines = Encoding.UTF8.GetString(manifest).Split('\n');
        return lines[^1].Length == 0 && lines[..^1].All(IsEntry)
            ? lines[..^1].Select(line => line[(HashLength + 2)..]).ToHashSet(StringComparer.Ordinal)
            : null;
    }

    private static bool IsEntry(string line) =>
        line.Length > HashLength + 2
        && line[..HashLength].All(char.IsAsciiHexDigitLower)
        && line[HashLength] == ' '
        && line[HashLength + 1] == ' ';
}
