using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>
/// Source text -> seed. The compiler gives decoded text, and the checksum of the bytes: encoding the text
/// again and comparing proves that the bytes were UTF-8, without opening the file.
/// </summary>
internal static class SeedReader
{
    /// <summary>A call of two hours is a hundredth of it.</summary>
    public const int MostCharacters = 16_000_000;

    public static (Seed? Seed, IReadOnlyList<Finding> Findings) Read(string path, SourceText? source)
    {
        if (source is null)
        {
            return (null, [EncodingRefusal.Unreadable(path)]);
        }

        if (source.Length > MostCharacters)
        {
            return (null, [TooLarge(path, source.Length)]);
        }

        var text = source.ToString();
        if (Encodings.Utf8Of(source, text) is not var (bytes, mark, sha256))
        {
            return (null, [EncodingRefusal.Of(path, source, text)]);
        }

        var rows = RowSplitter.Split(path, text, mark);
        var findings = Characters.Check(rows);
        var seed = new Seed(path, FileName(path), mark + bytes, sha256, rows);
        return (findings.Any(IsError) ? null : seed, findings);
    }

    private static Finding TooLarge(string path, int length) =>
        Finding.Of(SeedRules.TooLarge, Place.Top(path), Number(length), Number(MostCharacters));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static bool IsError(Finding finding) =>
        finding.Rule.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error;

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
