using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>The signs with which a publisher sets off a line: Markdown, bullets, rules of dashes.</summary>
internal static class Decoration
{
    private const string Bullets = "•·▪●>|";
    private const string Marks = "#*_";

    /// <summary>The text without the signs around it.</summary>
    public static string Strip(string text)
    {
        var (start, length) = Inside(text, Marks + Bullets);
        return text.Substring(start, length);
    }

    /// <summary>The piece without the signs around it.</summary>
    public static Piece Strip(Piece piece) => Inside(piece, Marks + Bullets);

    /// <summary>The piece without the signs of Markdown around it.</summary>
    public static Piece Unmarked(Piece piece) => Inside(piece, Marks);

    /// <summary>Whether the line is drawn, not written: <c>-----</c>, <c>=====</c>, <c>* * *</c>, a long row of dots.</summary>
    public static bool IsRule(string text) =>
        text.Length >= 3 && IsStroke(text[0]) && text.All(IsStroke)
        || text.Length >= 20 && text[0] is '.' or '-' or '=' && IsLeader(text);

    /// <summary>Whether a bullet or the like stands before the text.</summary>
    public static bool HasBullet(string text) => text.Length > 1 && (Marks + Bullets).IndexOf(text[0]) >= 0;

    private static bool IsStroke(char c) => c is '-' or '=' or '_' or '*' or ' ' or '—' or '–';

    private static bool IsLeader(string text) => text.Count(c => c == text[0]) >= text.Length - 2;

    private static Piece Inside(Piece piece, string signs)
    {
        var (start, length) = Inside(piece.Text, signs);
        return piece.Part(start, length);
    }

    private static (int Start, int Length) Inside(string text, string signs)
    {
        var (start, end) = (0, text.Length);
        while (start < end && (signs.IndexOf(text[start]) >= 0 || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        while (end > start && (signs.IndexOf(text[end - 1]) >= 0 || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return (start, end - start);
    }
}
