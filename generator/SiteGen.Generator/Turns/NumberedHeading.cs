using System.Globalization;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Reads <c>Name,  Firm - Title    [n]</c>; firm and title may be missing.</summary>
internal static class NumberedHeading
{
    private const int MaxLength = 300;
    private const int MostDigits = 4;

    public static (Heading Heading, int Number)? Read(Piece line)
    {
        var text = line.Length <= MaxLength ? line.Text : "";
        var open = text.LastIndexOf('[');
        if (
            open <= 0
            || text[text.Length - 1] != ']'
            || text.Length - open - 2 is < 1 or > MostDigits
            || !int.TryParse(
                text.Substring(open + 1, text.Length - open - 2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return null;
        }

        return Named(line.Part(0, open).Trim()) is { } heading ? (heading, number) : null;
    }

    private static Heading? Named(Piece line)
    {
        var text = line.Text;
        if (IsName(text))
        {
            return new(line, line, null, null);
        }

        // "Ada Lovelace, Jr.,  Analytical Engines Ltd. - Chief Engineer"
        var wide = text.IndexOf(",  ", StringComparison.Ordinal);
        for (var at = wide < 0 ? text.IndexOf(',') : wide; at > 0; at = text.IndexOf(',', at + 1))
        {
            if (IsName(text.Substring(0, at)) && !StartsWithSuffix(text, at + 1))
            {
                return Described(line, line.Part(0, at), line.From(at + 1).Trim());
            }
        }

        return null;
    }

    private static Heading Described(Piece whole, Piece name, Piece rest)
    {
        var dash = rest.Text.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 ? new(whole, name, NotEmpty(rest.From(dash + 3).Trim()), rest.Part(0, dash).Trim())
            : rest.Text.StartsWith("- ", StringComparison.Ordinal)
                ? new(whole, name, NotEmpty(rest.From(2).Trim()), null)
            : new(whole, name, null, NotEmpty(rest));
    }

    private static bool StartsWithSuffix(string text, int start) =>
        text.Substring(start).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        && NameWords.Suffixes.Contains(words[0]);

    private static Piece? NotEmpty(Piece piece) => piece.Length > 0 ? piece : null;

    private static bool IsName(string text) =>
        OperatorWords.IsOperator(text) || UnknownPeople.Is(text) || NameShape.IsName(text);
}
