using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads customers that are told by what they pay, and how many of them there are: "1,200 customers with more than $100,000 in ARR,
/// up 15%". What they pay is no figure of the company.
/// </summary>
internal static class Cohorts
{
    private static readonly HashSet<string> Moves = WordSet.Exact(
        "grew grown increased rose up climbed expanded down declined decreased fell increase growth"
    );

    private static readonly HashSet<string> Falling = WordSet.Exact("down declined decreased fell");

    private static readonly HashSet<string> Between = WordSet.Exact(
        """
        have has had was were also again an a of by about over nearly approximately more than almost roughly representing which
        that is are also
        """
    );

    private static readonly HashSet<string> Levels = WordSet.Exact(
        "to of was were totaled reached at stood is are now about approximately nearly over almost more than"
    );

    private static readonly HashSet<string> Owning = WordSet.Exact("number count total our the and with these we new");

    /// <summary>Whether a concept or a figure only tells which customers.</summary>
    public static bool Hold(Token[] tokens, int first, int last) =>
        CohortSpans.In(tokens).Any(cohort => cohort.First <= first && cohort.Last >= last);

    /// <summary>The name of those that a noun begins; null where it begins none.</summary>
    public static string? NameAt(Token[] tokens, int noun) =>
        CohortSpans.In(tokens).FirstOrDefault(cohort => cohort.First == noun) is { Last: > 0 } found
            ? Name(tokens, found.First, found.Last)
            : null;

    private static string Name(Token[] tokens, int first, int last)
    {
        var name = tokens.Text(first, last + 1);
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>How many there are, or how many more; null for other figures.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        foreach (var (first, last) in CohortSpans.In(tokens))
        {
            var name = Name(tokens, first, last);
            if (figure.Unit is Unit.Count && figure.Last == first - 1)
            {
                return Link.Of(IsMore(tokens, figure) ? "NewCustomers" : "CustomerCount", Measure.Count, name);
            }

            if (figure.First <= last || !IsSubject(tokens, first))
            {
                continue;
            }

            var move = tokens.Last(last + 1, figure.First, Moves);
            if (figure.Unit is Unit.Percent or Unit.Ratio && move > 0 && IsPlain(tokens, said, last, move, figure))
            {
                return Link.Of(
                    "CustomerCountGrowth",
                    Measure.Count,
                    name,
                    tokens.Any(last + 1, figure.First, Falling) ? -1 : 1
                );
            }

            if (
                figure.Unit is Unit.Count
                && Levels.Has(tokens[figure.First - 1])
                && tokens.Back(figure.First - 1, Levels) is var level
                && (level == last || Moves.Has(tokens[level]) || tokens[level].IsNumber || tokens[level].Is("%"))
            )
            {
                return Link.Of("CustomerCount", Measure.Count, name);
            }
        }

        return null;
    }

    // "we added 40 customers": no number of all.
    private static bool IsMore(Token[] tokens, Figure figure) =>
        tokens.Word(tokens.Back(figure.First - 1, Between))
            is "added"
                or "adding"
                or "add"
                or "signed"
                or "gained"
                or "won";

    // "ARR from customers with …": theirs, and not their number.
    private static bool IsSubject(Token[] tokens, int first) =>
        first == 0
        || tokens[first].AfterComma
        || tokens[first - 1].IsNumber
        || tokens[first - 1].Lower is "million" or "thousand"
        || Owning.Has(tokens[first - 1])
        || tokens[first - 1].Is("of") && tokens.Word(first - 2) is "number" or "count" or "total";

    // Between them and the figure nothing else is named that grows.
    private static bool IsPlain(Token[] tokens, Statement said, int last, int move, Figure figure) =>
        tokens.Back(figure.First - 1, Between) == move
        && tokens.Back(move - 1, Between) is var end
        && (
            end == last
            || said.Figures.Exists(other => other.Last == end && other.Unit == Unit.Count && other.First > last)
        );
}
