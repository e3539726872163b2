using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads orders that are counted, and not told in money: "net orders were 14,000", "we received 14,000 orders".</summary>
internal static class OrdersCounted
{
    private const decimal Fewest = 100;

    private const int Longest = 5;

    private static readonly HashSet<string> About = WordSet.Exact("about approximately nearly over just almost");

    private static readonly HashSet<string> Levels = WordSet.Exact(
        "was were of to at totaled totalled reached about approximately nearly over"
    );

    /// <summary>The link; null for other counts.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        if (figure.Unit != Unit.Count || !(figure.Value >= Fewest))
        {
            return null;
        }

        var tokens = said.Tokens;
        var named = said.Mentions.FindLast(mention => mention.Last < figure.First);
        var isLevel =
            named is { Concept.Name: "Orders" }
            && Levels.Has(tokens.Word(figure.First - 1))
            && !tokens.HasComma(named.Last + 1, figure.First)
            && (figure.First - named.Last <= Longest || tokens.Word(tokens.Back(figure.First - 1, About)) == "to")
            && said.Figures.TrueForAll(other =>
                other.Last < named.Last || other.First >= figure.First || other.Unit == Unit.Percent
            );
        var behind = said.Behind(figure);
        return isLevel ? Link.Of("Orders", Measure.Count, named!.Scope)
            : behind is { Concept.Name: "Orders" } && tokens.Past(figure.Last + 1, Kinds) >= behind.First
                ? Link.Of("Orders", Measure.Count, behind.Scope)
            : null;
    }

    private static readonly HashSet<string> Kinds = WordSet.Exact("net new total customer");
}
