using System.Text;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Turns;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Fuzz;

/// <summary>Which lines of a transcript stand in no span: nothing that is read may get lost.</summary>
internal static class Coverage
{
    private const int SliceWidth = 5;
    private const int Near = 3;

    /// <summary>These lines; none where the file is refused as a whole.</summary>
    public static IEnumerable<string> Lost(byte[] bytes)
    {
        var (seed, _) = SeedReader.Read("seeds/fuzz.txt", CompilerText.Of(bytes));
        if (seed is null || TurnReader.Read(seed).Reading is not { } turns)
        {
            return [];
        }

        var slices = CallReader.Read(seed, turns).Call.Tables.Slices;
        var covered = new bool[bytes.Length];
        for (var i = 0; i < slices.Count; i += SliceWidth)
        {
            covered.AsSpan(slices[i], slices[i + 1]).Fill(true);
        }

        Row[] rows = [.. seed.Rows];
        return rows.Where((row, i) => IsLost(row, covered) && !Neighbours(rows, i).Contains(Letters(row)))
            .Select(row => $"{row.Line}: {row.Text}");
    }

    // A heading may stand twice, once for each language.
    private static IEnumerable<string> Neighbours(Row[] rows, int i) =>
        Enumerable
            .Range(i - Near, 2 * Near + 1)
            .Where(near => near >= 0 && near < rows.Length && near != i)
            .Select(near => Letters(rows[near]));

    private static string Letters(Row row) => string.Concat(row.Text.Where(char.IsLetterOrDigit));

    // A line is lost where none of its letters is covered: marks of a heading, such as its time, may be left out.
    private static bool IsLost(Row row, bool[] covered)
    {
        var (at, letters) = (row.ByteStart, 0);
        foreach (var rune in row.Text.EnumerateRunes())
        {
            var isLetter = Rune.IsLetterOrDigit(rune);
            if (isLetter && covered[at])
            {
                return false;
            }

            letters += isLetter ? 1 : 0;
            at += rune.Utf8SequenceLength;
        }

        return letters > 0;
    }
}
