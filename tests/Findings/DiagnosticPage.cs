using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Findings;

/// <summary>
/// A page of docs/diagnostics. Its fenced blocks are files: <c>```text bad people.txt</c>, <c>```text good</c>
/// (call.txt where no name stands). The block <c>```console</c> is what the build says of the bad ones.
/// </summary>
internal sealed class DiagnosticPage(string path)
{
    private static readonly Regex Fence = new(
        "^```(?<language>\\w+) ?(?<words>[^\\n]*)\\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    );

    private static readonly Regex Escape = new("(\\\\x[0-9A-F]{2}|\\\\u[0-9A-F]{4})");

    private readonly string text = File.ReadAllText(path);

    public string Code => Path.GetFileNameWithoutExtension(path);

    public string Title => text.Split('\n')[0];

    public string Console => Blocks("console").Single().Text;

    public IReadOnlyList<SeedFile> Bad => Files("bad");

    public IReadOnlyList<SeedFile> Good => Files("good");

    /// <summary>What the build says of files, by this rule.</summary>
    public string Says(IReadOnlyList<SeedFile> files) =>
        string.Concat(
            new Build()
                .Run([.. files])
                .Diagnostics.Where(found => found.Id == Code)
                .Select(found => Line(found) + "\n")
                .Order(StringComparer.Ordinal)
        );

    public void Record() => File.WriteAllText(path, text.Replace(Console, Says(Bad), StringComparison.Ordinal));

    private static string Line(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        var (line, column) = (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
        var severity = found.Severity.ToString().ToLowerInvariant();
        return $"{place.Path}({line},{column}): {severity} {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private SeedFile[] Files(string kind) =>
        [
            .. Blocks("text")
                .Where(block => block.Words[0] == kind)
                .Select(block => new SeedFile(
                    "seeds/" + (block.Words.Length > 1 ? block.Words[1] : "call.txt"),
                    Bytes(block.Text)
                )),
        ];

    private IEnumerable<(string[] Words, string Text)> Blocks(string language) =>
        Fence
            .Matches(text)
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => (match.Groups["words"].Value.Split(' '), match.Groups["text"].Value));

    // \u200B is a character and \xFC a byte that a page cannot show.
    private static byte[] Bytes(string text) =>
        [
            .. Escape
                .Split(text)
                .SelectMany(part =>
                    part.StartsWith("\\x", StringComparison.Ordinal) ? Convert.FromHexString(part[2..])
                    : part.StartsWith("\\u", StringComparison.Ordinal)
                        ? Encoding.UTF8.GetBytes(
                            $"{(char)int.Parse(part[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)}"
                        )
                    : Encoding.UTF8.GetBytes(part)
                ),
        ];
}
