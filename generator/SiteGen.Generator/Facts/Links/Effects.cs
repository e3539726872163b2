using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links points that something adds to a growth or takes from it: "seven points of benefit", "currency reduced revenue
/// growth by two points". They are no change of the whole.
/// </summary>
internal static class Effects
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around less more than just"
    );

    private static readonly HashSet<string> Lowering = WordSet.Exact(
        "reduce reduced reduces reducing decrease decreased decreases decreasing lower lowered lowers"
    );

    private static readonly HashSet<string> Adjectives = WordSet.Exact("of gross operating margin growth revenue net");

    public static Link? Of(Statement said, Figure figure) =>
        Concept(said.Tokens, figure) is { } concept
            ? Link.Of(concept, Measure.Other, said.Nearest(figure, IsMoney)?.Scope)
            : Lowered(said, figure);

    private static string? Concept(Token[] tokens, Figure figure)
    {
        var behind = figure.Last + 1;
        return tokens.Word(behind) is "positive" or "negative" && tokens.Word(behind + 1) is "impact" or "effect"
                ? (tokens[behind].Is("positive") ? "Tailwind" : "Headwind")
            : tokens.Word(tokens.Back(figure.First - 1, About)) == "benefited" ? "Tailwind"
            : tokens.Word(tokens.Back(figure.First - 1, About)) == "from" && IsBenefit(tokens, figure) ? "Tailwind"
            : tokens.Word(behind) == "benefit" && tokens.Word(behind + 1) is "from" or "to" or "on" or "in" ? "Tailwind"
            : tokens.Word(behind) is "impact" or "drag" or "hit" && tokens.Word(behind + 1) is "on" or "to" ? "Headwind"
            : tokens.Word(behind) != "of" ? null
            : tokens.Word(tokens.Past(behind, Adjectives)) switch
            {
                "benefit" => "Tailwind",
                "pressure" => "Headwind",
                _ => null,
            };
    }

    // "gross margin did benefit from about 55 basis points".
    private static bool IsBenefit(Token[] tokens, Figure figure) =>
        tokens.Word(tokens.Back(figure.First - 1, About) - 1) is "benefit" or "benefited" or "benefiting" or "benefits";

    // Less growth of costs is no headwind.
    private static Link? Lowered(Statement said, Figure figure)
    {
        var by = said.Tokens.Back(figure.First - 1, About);
        return
            said.Tokens.Word(by) == "by"
            && said.MentionAt(by - 1) is { IsGrowth: true } growth
            && said.Tokens.Any(0, growth.First, Lowering)
            ? growth.Concept.Name == "Revenue"
                ? Link.Of("Headwind", Measure.Other, growth.Scope)
                : Link.Nothing
            : null;
    }

    private static bool IsMoney(Mention mention) => mention.Concept.Measure == Measure.Money;
}
