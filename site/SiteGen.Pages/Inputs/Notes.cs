using System.Text;

namespace SiteGen.Site.Inputs;

/// <summary>Reads the prose that editors keep beside the transcripts.</summary>
public static class Notes
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The Markdown files of a folder by name; none where there is no folder.</summary>
    /// <exception cref="SiteException">A file is not UTF-8.</exception>
    public static IReadOnlyDictionary<string, string> Read(string? folder) =>
        !Directory.Exists(folder)
            ? new SortedDictionary<string, string>(StringComparer.Ordinal)
            : new SortedDictionary<string, string>(
                Directory.GetFiles(folder, "*.md").ToDictionary(path => Path.GetFileName(path), ReadOne),
                StringComparer.Ordinal
            );

    /// <summary>The text of one file.</summary>
    internal static string ReadOne(string path)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException e)
        {
            throw new SiteException(
                new Fault(
                    "SITE012",
                    path,
                    1,
                    1,
                    $"the note is not UTF-8 (byte {e.Index + 1} cannot be read); save it as UTF-8"
                )
            );
        }
    }
}
