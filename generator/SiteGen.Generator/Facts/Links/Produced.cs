using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we produced 1.9 million barrels of oil equivalent per day".</summary>
internal static class Produced
{
    private static readonly HashSet<string> Verbs = WordSet.Exact("produced produce mined");

    private const int Longest = 7;

    private static readonly HashSet<string> Per = WordSet.Exact("per");

    private static readonly HashSet<string> Guided = WordSet.Exact("range guidance guide outlook expect");

    private static readonly HashSet<string> Us = WordSet.Exact("we we've");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than some a record to of an average total"
    );

    private static readonly HashSet<string> Quantities = WordSet.Exact(
        "barrels boe ounces tons tonnes mcf mmcf bcf pounds gallons megawatt gigawatt vehicles units"
    );

    public static bool Is(Token[] tokens, Figure figure)
    {
        // "our new range is 1.93 million barrels of oil equivalent per day".
        if (
            figure.Unit == Unit.Count
            && tokens.Word(figure.Last + 1) is "barrels" or "boe"
            && tokens.First(figure.Last + 1, figure.Last + Longest, Per) > 0
            && tokens.Any(0, figure.First, Guided)
        )
        {
            return true;
        }

        var verb = tokens.Back(figure.First - 1, About);
        return figure.Unit == Unit.Count
            && Verbs.Has(tokens.Word(verb))
            && tokens.Any(verb - 3, verb, Us)
            && tokens.Any(figure.Last, figure.Last + 4, Quantities);
    }
}
