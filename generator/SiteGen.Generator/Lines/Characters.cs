using System.Globalization;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>Refuses characters that no transcript holds, and reports those that nobody can see.</summary>
internal static class Characters
{
    /// <summary>Begins a page in the text of a PDF; white space otherwise.</summary>
    public const char FormFeed = '\u000C';

    public static IReadOnlyList<Finding> Check(Row[] rows)
    {
        var findings = new List<Finding>();
        var reported = new HashSet<char>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Text.Length; i++)
            {
                var c = row.Text[i];
                if (c is >= ' ' and <= '~')
                {
                    continue;
                }

                if (IsForbidden(row.Text, i))
                {
                    findings.Add(Finding.Of(SeedRules.ControlCharacter, At(row, i), Name(row.Text, i)));
                    return findings;
                }

                if (IsInvisible(c) && reported.Add(c))
                {
                    findings.Add(Finding.Of(TurnRules.InvisibleCharacter, At(row, i), Name(row.Text, i)));
                }
            }
        }

        return findings;
    }

    /// <summary>Bidirectional controls, soft hyphens, and what has no width.</summary>
    public static bool IsInvisible(char c) =>
        c > '~'
        && c
            is '\u00AD'
                or '\u061C'
                or '\u180E'
                or >= '\u200B'
                and <= '\u200F'
                or >= '\u202A'
                and <= '\u202E'
                or >= '\u2060'
                and <= '\u206F'
                or '\uFEFF'
                or >= '\uFFF9'
                and <= '\uFFFB';

    /// <summary>The text as a reader sees it.</summary>
    public static string Visible(string text) =>
        HasInvisible(text) ? new string([.. text.Where(c => !IsInvisible(c))]).Trim() : text;

    private static bool HasInvisible(string text)
    {
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForbidden(string text, int i)
    {
        var c = text[i];
        return c < ' ' && c is not ('\t' or FormFeed)
            || c is >= '\u007F' and <= '\u009F'
            || c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF'
            || char.IsHighSurrogate(c) && (char.ConvertToUtf32(text, i) & 0xFFFE) == 0xFFFE;
    }

    private static Place At(Row row, int i) => new Piece(row, i, 1).Place;

    private static string Name(string text, int i) =>
        "U+" + char.ConvertToUtf32(text, i).ToString("X4", CultureInfo.InvariantCulture);
}
