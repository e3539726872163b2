using System.Globalization;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>Refuses characters that no transcript holds, and reports those that nobody can see.</summary>
internal static class Characters
{
    public static IReadOnlyList<Finding> Check(Row[] rows)
    {
        var findings = new List<Finding>();
        var reported = new HashSet<char>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Text.Length; i++)
            {
                var c = row.Text[i];
                if (IsForbidden(row.Text, i))
                {
                    findings.Add(Finding.Of(SeedRules.ControlCharacter, At(row, i), Name(c)));
                    return findings;
                }

                if (IsInvisible(c) && reported.Add(c))
                {
                    findings.Add(Finding.Of(TurnRules.InvisibleCharacter, At(row, i), Name(c)));
                }
            }
        }

        return findings;
    }

    /// <summary>Bidirectional controls and zero-width characters.</summary>
    public static bool IsInvisible(char c) =>
        c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069' or '\uFEFF';

    private static bool IsForbidden(string text, int i)
    {
        var c = text[i];
        return c < ' ' && c != '\t'
            || c is >= '\u007F' and <= '\u009F'
            || c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF'
            || char.IsLowSurrogate(c)
                && i > 0
                && char.IsHighSurrogate(text[i - 1])
                && (char.ConvertToUtf32(text[i - 1], c) & 0xFFFE) == 0xFFFE;
    }

    private static Place At(Row row, int i) => new Piece(row, i, 1).Place;

    private static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
