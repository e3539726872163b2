using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we saved $25 million through our program": what measures of the company's own saved.</summary>
internal static class Saved
{
    private static readonly HashSet<string> Saving = WordSet.Exact("saved save saving");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than another"
    );

    private static readonly HashSet<string> Us = WordSet.Exact("we we've we'll");

    private static readonly HashSet<string> Others = WordSet.Exact(
        "customers clients them users consumers members patients"
    );

    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var verb = tokens.Back(figure.First - 1, About);
        return Saving.Has(tokens.Word(verb)) && tokens.Any(verb - 3, verb, Us) && !tokens.Any(0, tokens.Length, Others)
            ? Link.Of("CostSavings", Measure.Money)
            : null;
    }
}
