using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what is done at all times, and in no single period: "we spend between 15% and 17% of revenue on capital".</summary>
internal static class Habits
{
    private const int Reach = 7;

    private static readonly HashSet<string> Doing = WordSet.Exact(
        "spend invest reinvest pay run convert generate allocate charge earn return"
    );

    private static readonly HashSet<string> Usually = WordSet.Exact(
        "always still generally typically usually normally historically often roughly now currently only"
    );

    private static readonly HashSet<string> Doers = WordSet.Exact("we");

    private static readonly HashSet<string> Common = WordSet.Exact(
        "normal typical average given regular ordinary usual"
    );

    private static readonly HashSet<string> Times = WordSet.Exact("year quarter month week season cycle");

    /// <summary>Whether the words before a figure tell a habit.</summary>
    public static bool Tell(Token[] tokens, Figure figure)
    {
        // "In a normal year, revenue grows 3%".
        if (tokens.Are(0, "in", "a") && Common.Has(tokens.Word(2)) && Times.Has(tokens.Word(3)))
        {
            return true;
        }

        var doer = figure.Unit == Unit.Count ? -1 : tokens.Last(figure.First - Reach, figure.First, Doers);
        return doer >= 0 && Doing.Has(tokens.Word(tokens.Past(doer + 1, Usually)));
    }
}
