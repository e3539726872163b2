using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>The names under which publishers print whoever runs the conference line.</summary>
internal static class OperatorWords
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "operator",
        "conference operator",
        "moderator",
        "coordinator",
        "conference coordinator",
        "teleconference operator",
        "call operator",
    };

    private const int MaxLength = 40;

    public static bool IsOperator(string name) =>
        name.Length <= MaxLength && Known.Contains(Characters.Visible(name).Trim().TrimEnd(':', '.'));
}
