using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Reads <c>Name: words</c>: who speaks, and what stands on the same line.</summary>
internal static class ColonHeading
{
    private const int MaxLength = 80;

    public static (Heading Heading, Piece Speech)? Read(Piece line)
    {
        var colon = line.Length == 0 ? -1 : line.Row.Text.IndexOf(':', line.Start, Math.Min(line.Length, MaxLength));
        if (colon < 0)
        {
            return null;
        }

        var length = colon - line.Start;
        var name = Courtesy.Without(line.Part(0, length).Trim());
        return NameShape.IsName(name.Text) || OperatorWords.IsOperator(name.Text) || UnknownPeople.Is(name.Text)
            ? (new(line.Part(0, length + 1), name, null, null), line.From(length + 1).Trim())
            : null;
    }
}
