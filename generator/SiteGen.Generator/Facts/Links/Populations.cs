using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells how many people there are from how many a company serves: "2 million patients live with it".</summary>
internal static class Populations
{
    private const int Reach = 4;

    private static readonly HashSet<string> People = WordSet.Exact("patients population adults sufferers");

    private static readonly HashSet<string> Us = WordSet.Exact("we we've we're we'll our us i i've");

    private static readonly HashSet<string> Hoping = WordSet.Exact("potential opportunity treat address eligible");

    /// <summary>Whether a figure counts people out there, and none whom the company treats or serves.</summary>
    public static bool Are(Token[] tokens, Figure figure)
    {
        if (figure.Unit is not (Unit.Count or Unit.Percent))
        {
            return false;
        }

        var of = figure.Last + 1;
        var noun = tokens.First(of, of + Reach, People);
        return noun >= 0
            && !tokens.HasComma(of, noun + 1)
            && (figure.Unit == Unit.Count || tokens.Word(of) == "of")
            && (!tokens.Any(0, figure.First, Us) || tokens.Any(0, figure.First, Hoping));
    }
}
