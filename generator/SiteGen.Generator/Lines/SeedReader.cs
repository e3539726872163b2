using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Lines;

/// <summary>
/// Source text -> seed. The compiler gives decoded text, and the checksum of the bytes: encoding the text
/// again and comparing proves that the bytes were UTF-8, without opening the file.
/// </summary>
internal static class SeedReader
{
    public static (Seed? Seed, IReadOnlyList<Finding> Findings) Read(string path, SourceText? source)
    {
        if (source is null)
        {
            return (null, [Encodings.Unreadable(path)]);
        }

        var text = source.ToString();
        var bytes = Encodings.Utf8BytesOf(source, text);
        if (bytes is null)
        {
            return (null, [Encodings.Refuse(path, source, text)]);
        }

        var offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var firstByte = Encodings.HasMark(bytes) ? 3 : 0;
        var rows = RowSplitter.Split(path, offset == 0 ? text : text.Substring(1), firstByte);
        var findings = Characters.Check(rows);
        var seed = new Seed(path, FileName(path), bytes.Length, Hex.Of(Encodings.Sha256(bytes)), rows);
        return (findings.Any(IsError) ? null : seed, findings);
    }

    private static bool IsError(Finding finding) =>
        finding.Rule.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error;

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
