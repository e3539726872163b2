using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// Reads a heading and the speech behind it on one line: <c>Ada Lovelace: We …</c>, <c>**Ada Lovelace (Chief
/// Engineer):** We …</c>.
/// </summary>
internal static class InlineHeading
{
    private const int LongestHeading = 110;
    private const string Marks = "*_# ";

    private static readonly char[] Colons = [':', '：'];

    private static readonly string[] Separators = [" -- ", " — ", " – ", " - ", ", "];

    /// <summary>The heading and what stands behind its colon, which may be nothing; null where the line has none.</summary>
    public static (Heading Heading, Piece Speech)? Read(Piece line)
    {
        if (Split(line) is not { } parts || Speaker(parts.Lead) is not { } heading)
        {
            return null;
        }

        return (heading, parts.Speech);
    }

    /// <summary>What stands before the first colon outside brackets, and behind it.</summary>
    public static (Piece Lead, Piece Speech)? Split(Piece line)
    {
        if (line.Row.Text.IndexOfAny(Colons, line.Start, Math.Min(line.Length, LongestHeading)) < 0)
        {
            return null;
        }

        var depth = 0;
        for (var i = 0; i < line.Length && i < LongestHeading; i++)
        {
            depth +=
                line[i] is '(' or '[' ? 1
                : line[i] is ')' or ']' ? -1
                : 0;
            if (depth == 0 && line[i] is ':' or '：')
            {
                return EndsWord(line, i + 1) ? (Trim(line.Part(0, i)), Trim(line.From(i + 1), atEnd: false)) : null;
            }
        }

        return null;
    }

    private static Heading? Speaker(Piece lead)
    {
        var open = lead.Text.IndexOfAny(['(', '[']);
        if (open > 0 && lead.Text[lead.Length - 1] is ')' or ']')
        {
            var inside = lead.Part(open + 1, lead.Length - open - 2).Trim();
            var name = Trim(lead.Part(0, open));
            return !IsSpeaker(name.Text) ? null
                : TitleWords.AnyIn(inside.Text) ? new(lead, name, inside, null)
                : FirmWords.AnyIn(inside.Text) ? new(lead, name, null, inside)
                : new(name, name, null, null);
        }

        foreach (var separator in Separators)
        {
            var at = lead.Text.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsSpeaker(lead.Text.Substring(0, at).Trim()))
            {
                return new(lead, lead.Part(0, at).Trim(), lead.From(at + separator.Length).Trim(), null);
            }
        }

        return IsSpeaker(lead.Text) ? new(lead, lead, null, null) : null;
    }

    private static bool IsSpeaker(string text) =>
        OperatorWords.IsOperator(text) || UnknownPeople.IsBeforeColon(text) || NameShape.IsName(text);

    private static bool EndsWord(Piece line, int i) => i == line.Length || char.IsWhiteSpace(line[i]) || line[i] == '*';

    private static Piece Trim(Piece piece, bool atEnd = true)
    {
        var (start, end) = (0, piece.Length);
        while (start < end && Marks.IndexOf(piece[start]) >= 0)
        {
            start++;
        }

        while (atEnd && end > start && Marks.IndexOf(piece[end - 1]) >= 0)
        {
            end--;
        }

        return piece.Part(start, end - start);
    }
}
