using SiteGen.Generator.Calls;
using SiteGen.Generator.Facts;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Turns;

namespace SiteGen.Tests.Facts;

/// <summary>Reads the facts of lines that somebody speaks.</summary>
internal static class Spoken
{
    public static IReadOnlyList<FactReading> Facts(SentenceCase said) =>
        FactReader.Read(Turns(said.Lines), Metrics.None.For(said.Issuer), new(said.Year, said.Quarter));

    public static IReadOnlyList<FactReading> Facts(params string[] lines) =>
        FactReader.Read(Turns(lines), Metrics.None.For("Acme"), new(2025, 3));

    /// <summary>A turn of the lines; a new one at each "Q: " and "A: ".</summary>
    public static IReadOnlyList<SpokenTurn> Turns(IReadOnlyList<string> lines)
    {
        var turns = new List<SpokenTurn>();
        for (var i = 0; i < lines.Count; i++)
        {
            var kind = lines[i] switch
            {
                ['Q', ':', ' ', ..] => TurnKind.Question,
                ['A', ':', ' ', ..] => TurnKind.Answer,
                _ => TurnKind.Speech,
            };
            if (turns.Count == 0 || kind != TurnKind.Speech)
            {
                turns.Add(new(new RawTurn(null, []), null) { Kind = kind });
            }

            var text = kind == TurnKind.Speech ? lines[i] : lines[i][3..];
            var row = new Row("said.txt", 0, i + 1, 0, 0, text);
            turns[^1].Raw.Paragraphs.Add(new([row.Trimmed], []));
        }

        return turns;
    }
}
