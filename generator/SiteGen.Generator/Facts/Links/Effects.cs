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

    private static readonly HashSet<string> Raising = WordSet.Exact(
        "increase increased increases increasing raise raised raises add added adds lift lifted"
    );

    private static readonly HashSet<string> Currencies = WordSet.Exact("fx currency currencies exchange");

    private static readonly HashSet<string> InLists = WordSet.Exact("and & total company more other our");

    private static readonly HashSet<string> Joints = WordSet.Exact("and our");

    private static readonly HashSet<string> Adjectives = WordSet.Exact("of gross operating margin growth revenue net");

    public static Link? Of(Statement said, Figure figure) =>
        Concept(said.Tokens, figure) is { } concept
            ? Link.Of(concept, Measure.Other, said.Nearest(figure, IsMoney)?.Scope)
            : Moved(said, figure);

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
    private static Link? Moved(Statement said, Figure figure)
    {
        var by = said.Tokens.Back(figure.First - 1, About);
        if (
            said.Tokens.Word(by) != "by"
            || (said.MentionAt(by - 1) ?? PlacedBefore(said, by)) is not { IsGrowth: true } growth
        )
        {
            return null;
        }

        var isFall = said.Tokens.Any(0, growth.First, Lowering);
        var raise = isFall ? -1 : said.Tokens.Last(0, growth.First, Raising);
        return !isFall && !(raise > 0 && said.Tokens.Any(0, raise, Currencies)) ? null
            : growth.Concept.Name == "Revenue"
                ? Link.Of(isFall ? "Headwind" : "Tailwind", Measure.Other, Listed(said, growth))
            : isFall ? Link.Nothing
            : null;
    }

    // "revenue growth in Pens and Ink by".
    private static Mention? PlacedBefore(Statement said, int by) =>
        said.Mentions.FindLast(mention => mention.Last < by) is { Scope: not null } mention
        && said.Tokens.Word(mention.Last + 1) is "in" or "for"
        && !said.Tokens.HasComma(mention.Last + 1, by)
        && !said.Figures.Exists(figure => figure.First > mention.Last && figure.First < by)
            ? mention
            : null;

    // "total company, Pens and Ink revenue growth": of all that is listed.
    private static string? Listed(Statement said, Mention growth)
    {
        var start = growth.First;
        while (
            start > 0
            && (
                said.Tokens[start - 1].IsCapitalised && !said.Tokens[start - 1].IsNumber
                || InLists.Has(said.Tokens[start - 1])
            )
        )
        {
            start--;
        }

        start = said.Tokens.Past(start, Joints);
        return
            growth.Scope is { } scope
            && said.Tokens.HasComma(start + 1, growth.First)
            && growth.First - start > scope.Split(' ').Length
            ? said.Subjects.NameOf(said.Tokens.Text(start, growth.First))
            : growth.Scope;
    }

    private static bool IsMoney(Mention mention) => mention.Concept.Measure == Measure.Money;
}
