using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads how long something took, right behind it: "up 10 points in four years", "$2 billion of growth in six months", "doubled over a decade".</summary>
internal static class LapseCue
{
    private static readonly HashSet<string> Opening = WordSet.Exact("in over within across during");

    private static readonly HashSet<string> Counts = WordSet.Exact(
        "few two three four five six seven eight nine ten eleven twelve fifteen twenty"
    );

    private static readonly HashSet<string> Units = WordSet.Exact("years decades months weeks");

    private static readonly HashSet<string> Measures = WordSet.Exact(
        """
        % percent point points bps million billion trillion doubled tripled quadrupled doubling tripling times fold double triple growth higher more larger
        """
    );

    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call)
    {
        var before = tokens.Word(i - 1) is "the" or "about" or "just" or "a" ? i - 2 : i - 1;
        // "a couple of years".
        var unit = i + (tokens.Word(i + 1) == "of" ? 2 : 1);
        return
            before > 0
            && Opening.Has(tokens[before])
            && (unit > i + 1 ? tokens[i].Is("couple") : Counts.Has(tokens[i]) || tokens[i].IsNumber)
            && Units.Has(tokens.Word(unit))
            && tokens.Word(unit + 1) is not ("ago" or "from")
            // "in nine months", of a third quarter: the year to date.
            && RunningCue.At(tokens, i, call) is null
            && (Measures.Has(tokens[before - 1]) || tokens[before - 1].IsNumber)
            ? new(i, unit, tokens.Text(i, unit + 1).ToLowerInvariant())
            : null;
    }
}
