using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Courtesy titles before names.</summary>
internal static class Courtesy
{
    private static readonly string[] Titles =
    [
        "Mr.",
        "Mrs.",
        "Ms.",
        "Miss",
        "Dr.",
        "Prof.",
        "Shri",
        "Smt.",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
    ];

    /// <summary>The name without a courtesy title before it.</summary>
    public static Piece Without(Piece name)
    {
        var text = name.Text;
        var title = Titles.FirstOrDefault(title =>
            text.Length > title.Length + 1
            && text[title.Length] == ' '
            && text.StartsWith(title, StringComparison.OrdinalIgnoreCase)
        );
        return title is null ? name : name.From(title.Length).Trim();
    }
}
