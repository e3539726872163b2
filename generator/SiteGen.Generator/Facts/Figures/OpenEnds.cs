using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "30%-plus", "$5 million or more", "$8 million or lower".</summary>
internal static class OpenEnds
{
    public const string AtLeast = "at-least";
    public const string UpTo = "up-to";

    private const string About = "approximately";

    private static readonly HashSet<string> More = WordSet.Exact("more higher better greater above over");

    private static readonly HashSet<string> Less = WordSet.Exact("less lower fewer below under");

    private static readonly HashSet<string> Added = WordSet.Exact("the a an our some");

    /// <summary>A figure with the words behind it that leave an end open.</summary>
    public static Figure Take(Token[] tokens, Figure figure)
    {
        var next = figure.Last + 1;
        var (last, qualifier) =
            tokens.Word(next) is "plus" or "+" && !tokens.Are(next + 1, "or", "minus") && !IsAddition(tokens, next)
                ? (next, AtLeast)
            : IsAbout(tokens, next) ? (figure.Last, About)
            : tokens.Word(next) != "or" ? (figure.Last, "")
            : More.Has(tokens.Word(next + 1)) ? (next + 1, AtLeast)
            : Less.Has(tokens.Word(next + 1)) ? (next + 1, UpTo)
            : (figure.Last, "");
        return figure.IsRange || qualifier.Length == 0 ? figure : Open(figure with { Last = last }, qualifier);
    }

    // "$5 million or so", "5%-ish", "5%, give or take".
    private static bool IsAbout(Token[] tokens, int next) =>
        tokens.Word(next) == "or" && tokens.Word(next + 1) is "so" or "thereabouts"
        || tokens.Word(next) == "ish"
        || tokens.Are(next, "give", "or") && tokens.Word(next + 2) == "take";

    /// <summary>A figure as its qualifier makes it: one that is a bound is the end of what it leaves open.</summary>
    public static Figure Open(Figure figure, string qualifier) =>
        figure with
        {
            Qualifier = qualifier,
            Low = qualifier == AtLeast && !figure.IsRange ? figure.Value : figure.Low,
            High = qualifier == UpTo && !figure.IsRange ? figure.Value : figure.High,
        };

    // "5% plus the effect of …" adds; "5% plus" is open.
    private static bool IsAddition(Token[] tokens, int plus) =>
        Added.Has(tokens.Word(plus + 1)) && !tokens[plus].IsJoined;
}
