using System.Text;
using SiteGen.Generator.Calls;
using GeneratorFinding = SiteGen.Generator.Findings.Finding;

namespace SiteGen.Tests.Generator;

/// <summary>A call's tables as words, so that a test says what it expects in lines.</summary>
internal sealed class CallView(CallReading reading, string text, IReadOnlyList<GeneratorFinding> findings)
{
    private static readonly string[] Kinds = ["unknown", "operator", "speech", "question", "answer"];
    private static readonly string[] Attributions = ["unknown", "", "inferred", "disputed"];

    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    public CallReading Reading => reading;

    public IReadOnlyList<GeneratorFinding> Findings => findings;

    public IEnumerable<string> Codes => findings.Select(finding => finding.Code);

    public SpeakerReading Speaker(string name) => reading.Speakers.Single(speaker => speaker.Name == name);

    /// <summary>Section, kind, speaker and, where it is not the heading's, attribution: <c>Q answer Ada Lovelace</c>.</summary>
    public string[] Turns =>
        [
            .. Rows(reading.Tables.Turns, 10)
                .Select(row =>
                    $"{(row[1] == 0 ? 'P' : 'Q')} {Kinds[row[2]]} {Name(row[0])} {Attributions[row[3]]}".TrimEnd()
                ),
        ];

    /// <summary>Each turn's paragraphs, text and translation divided by a bar.</summary>
    public string[][] Paragraphs =>
        [.. Rows(reading.Tables.Turns, 10).Select(row => Enumerable.Range(row[8], row[9]).Select(Paragraph).ToArray())];

    /// <summary>Analyst, firm, questions and answers: <c>Ada Lovelace (Bank) asks 3 5 gets 4 6 for Charles Babbage</c>.</summary>
    public string[] Exchanges
    {
        get
        {
            var all = new List<string>();
            var numbers = reading.Tables.Exchanges;
            for (var i = 0; i < numbers.Count; i += 6 + numbers[i + 4] + numbers[i + 5])
            {
                var (questions, answers) = (numbers[i + 4], numbers[i + 5]);
                var asks = string.Join(" ", numbers.Skip(i + 6).Take(questions));
                var gets = string.Join(" ", numbers.Skip(i + 6 + questions).Take(answers));
                var announced = numbers[i + 2] < 0 ? "" : " for " + Slice(numbers[i + 2]);
                all.Add($"{Name(numbers[i])} ({Firm(numbers[i + 3])}) asks {asks} gets {gets}{announced}".TrimEnd());
            }

            return [.. all];
        }
    }

    /// <summary>Kind and text of every mark.</summary>
    public string[] Marks =>
        [
            .. Rows(reading.Tables.Marks, 4)
                .Select(row => $"{(MarkKind)row[3]} {Paragraph(row[0]).Split(" | ")[0].Substring(row[1], row[2])}"),
        ];

    /// <summary>Kind and lines of what nobody spoke.</summary>
    public string[] Matter =>
        [
            .. Rows(reading.Tables.Matter, 3)
                .Select(row =>
                    $"{(SiteGen.MatterKind)row[0]}: {string.Join(" / ", Enumerable.Range(row[1], row[2]).Select(Slice))}"
                ),
        ];

    public string Slice(int slice) =>
        Encoding.UTF8.GetString(bytes, reading.Tables.Slices[slice * 5], reading.Tables.Slices[slice * 5 + 1]);

    private string Paragraph(int paragraph)
    {
        var row = reading.Tables.Paragraphs.Skip(paragraph * 4).Take(4).ToArray();
        var translation = string.Concat(Enumerable.Range(row[2], row[3]).Select(Slice));
        return string.Join(" ", Enumerable.Range(row[0], row[1]).Select(Slice))
                .Replace("  ", "", StringComparison.Ordinal) + (translation.Length == 0 ? "" : " | " + translation);
    }

    private string Name(int speaker) => speaker < 0 ? "?" : reading.Speakers[speaker].Name;

    private string Firm(int slice) => slice < 0 ? "?" : Slice(slice);

    private static IEnumerable<int[]> Rows(IReadOnlyList<int> numbers, int width) => numbers.Chunk(width);
}
