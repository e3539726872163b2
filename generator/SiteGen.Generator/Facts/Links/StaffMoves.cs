using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links people who left or came: "removed about 400 positions or 5% of our workforce", "we hired 500 people".</summary>
internal static class StaffMoves
{
    private const int Reach = 8;

    private static readonly HashSet<string> Leaving = WordSet.Exact(
        """
        removed removing eliminated eliminating eliminate cut cutting reduced reducing reduce reduction reductions laid layoff
        layoffs let
        """
    );

    private static readonly HashSet<string> Coming = WordSet.Exact("hired hiring added adding onboarded");

    private static readonly HashSet<string> Staff = WordSet.Exact(
        "positions employees jobs roles workers heads colleagues people staff employee"
    );

    private static readonly HashSet<string> All = WordSet.Exact("workforce headcount employees staff positions");

    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        "of our the global total worldwide overall employee full time net new entire company's salaried"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than some by another of a an or to"
    );

    private static readonly HashSet<string> Us = WordSet.Exact("we we've our us we're we'll");

    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, int k)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        if (figure.Unit == Unit.Percent && IsCutBy(tokens, figure))
        {
            return Link.Of("WorkforceReduction", Measure.Rate, FactDraft.Total);
        }

        var noun = tokens.Past(figure.Last + 1, Adjectives);
        if (noun >= tokens.Length || tokens.HasComma(figure.Last + 1, noun + 1))
        {
            return null;
        }

        var isAll = All.Has(tokens[noun]) || tokens.Are(noun, "head", "count");
        return figure.Unit == Unit.Percent && isAll && tokens.Word(figure.Last + 1) == "of" && Move(said, k) is < 0
                ? Link.Of("WorkforceReduction", Measure.Rate, FactDraft.Total)
            : figure.Unit == Unit.Count && Staff.Has(tokens[noun]) && Move(said, k) is var move and not 0
                ? Link.Of("HeadcountChange", Measure.Count, FactDraft.Total, move)
            : null;
    }

    // "reduce our workforce by about 10%".
    private static bool IsCutBy(Token[] tokens, Figure figure)
    {
        var noun = tokens.Back(figure.First - 1, About);
        return noun < figure.First - 1
            && (All.Has(tokens.Word(noun)) || tokens.Are(noun - 1, "head", "count"))
            && tokens.Word(noun + 1) == "by"
            && tokens.Any(noun - 5, noun, Leaving);
    }

    // Who came or left, in the words before the figure, or before one that says the same.
    private static int Move(Statement said, int k)
    {
        var (tokens, first) = (said.Tokens, said.Figures[k].First);
        if (k > 0 && tokens[first - 1].Is("or") && first - said.Figures[k - 1].Last <= Reach)
        {
            first = said.Figures[k - 1].First;
        }

        var start = Math.Max(0, first - Reach);
        return tokens.Any(start, first, Leaving) ? -1
            : Coming.Has(tokens.Word(tokens.Back(first - 1, About))) && tokens.Any(start, first, Us) ? 1
            : 0;
    }
}
