using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// Reads a line of a roster: <c>Name - Title</c>, <c>Name - Firm</c>, <c>Name - Firm - Title</c>, with any dash or
/// with commas, or a name whose firm and title stand on the line below.
/// </summary>
internal static class RosterEntryReader
{
    private const int MaxLength = 200;

    private static readonly string[] Separators = [" -- ", "--", " — ", " – ", " - ", " | ", ", "];

    /// <summary>The person on the line; null where it lists none.</summary>
    public static RosterEntry? Read(Piece line, RosterSide side)
    {
        var piece = WithoutDash(Decoration.Strip(line));
        if (piece.Length is 0 or > MaxLength)
        {
            return null;
        }

        var text = piece.Text;
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var end = separator == ", " ? AfterSuffix(text, at) : at;
            var name = Name(piece.Part(0, end));
            return name is null || end >= piece.Length
                ? null
                : Described(name.Value, piece.From(end + separator.Length).Trim(), separator, side);
        }

        return Name(piece) is { } alone ? new(alone, null, null, side) : null;
    }

    /// <summary>A person with what the line below says: <c>Firm - Title</c>, a title, or a firm.</summary>
    public static RosterEntry Described(Piece name, Piece rest, string separator, RosterSide side)
    {
        var parts = Split(rest, separator);
        if (parts is { } two)
        {
            var (isFirst, isSecond) = (
                TitleWords.IsTitle(two.First.Text, side),
                TitleWords.IsTitle(two.Second.Text, side)
            );
            return isSecond && !isFirst ? new(name, two.Second, two.First, side)
                : isFirst && !isSecond && separator != ", " ? new(name, two.First, two.Second, side)
                : isFirst ? new(name, rest, null, side)
                : new(name, null, rest, side);
        }

        return TitleWords.IsTitle(rest.Text, side) ? new(name, rest, null, side) : new(name, null, rest, side);
    }

    // Where commas divide, a firm may hold one: "Acme Capital, Inc., Analyst".
    private static (Piece First, Piece Second)? Split(Piece rest, string separator)
    {
        var at =
            separator == ", "
                ? rest.Text.LastIndexOf(separator, StringComparison.Ordinal)
                : rest.Text.IndexOf(separator, StringComparison.Ordinal);
        at = at < 0 && separator == "--" ? rest.Text.IndexOf(" - ", StringComparison.Ordinal) : at;
        var length =
            at >= 0 && string.CompareOrdinal(rest.Text, at, separator, 0, separator.Length) == 0 ? separator.Length : 3;
        return at <= 0 || at + length >= rest.Length ? null : (rest.Part(0, at).Trim(), rest.From(at + length).Trim());
    }

    // "Ada Lovelace, Jr., Chief Engineer"
    private static int AfterSuffix(string text, int comma)
    {
        var next = text.IndexOf(',', comma + 1);
        return next > 0 && NameWords.Suffixes.Contains(text.Substring(comma + 1, next - comma - 1).Trim())
            ? next
            : comma;
    }

    // "- Ada Lovelace, Chief Engineer"
    private static Piece WithoutDash(Piece piece) =>
        piece.Length > 2 && piece.Text[0] is '-' or '–' or '—' && piece.Text[1] == ' ' ? piece.From(2).Trim() : piece;

    private static Piece? Name(Piece piece)
    {
        var name = Courtesy.Without(piece.Trim());
        return NameShape.IsName(name.Text) || UnknownPeople.Is(name.Text) ? name : null;
    }
}
