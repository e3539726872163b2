using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads "we saved $25 million through our program", "we took $25 million out of our cost base": what measures of the company's
/// own saved.
/// </summary>
internal static class Saved
{
    private static readonly HashSet<string> Saving = WordSet.Exact("saved save saving");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than another"
    );

    private static readonly HashSet<string> Us = WordSet.Exact("we we've we'll");

    private static readonly HashSet<string> Others = WordSet.Exact(
        "customer client customers customers' customer's their clients clients' them users consumers members patients"
    );

    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var verb = tokens.Back(figure.First - 1, About);
        var isSaved =
            Saving.Has(tokens.Word(verb)) && tokens.Any(verb - 3, verb, Us) || IsCostOut(tokens, figure, verb);
        return !isSaved || tokens.Any(0, tokens.Length, Others)
            ? null
            : Link.Of("CostSavings", Measure.Money, RelativeOwners.Of(said, figure));
    }

    // "removed $5 million of costs from the business", "took $5 million out of our 2022 cost base".
    private static bool IsCostOut(Token[] tokens, Figure figure, int verb)
    {
        var isOut = tokens.Word(verb) == "out";
        var isTaking = Taking.Has(tokens.Word(isOut ? verb - 1 : verb));
        var of = figure.Last + 1;
        isOut |= tokens.Are(of, "out", "of");
        var cost = tokens.First(of + 1, of + Reach, Costs);
        return (isOut && isTaking || Removing.Has(tokens.Word(verb)))
            && tokens.Word(of) is "of" or "from" or "out"
            && cost > 0
            && !tokens.HasComma(of, cost)
            && !tokens.Any(of + 1, cost, Verbs);
    }

    private const int Reach = 7;

    private static readonly HashSet<string> Taking = WordSet.Exact("take taking took taken");

    private static readonly HashSet<string> Removing = WordSet.Exact(
        """
        shed shedding strip stripped stripping remove removed removing eliminate eliminated eliminating trim trimmed trimming
        cut cutting
        """
    );

    private static readonly HashSet<string> Costs = WordSet.Exact(
        "cost costs overhead overheads expense expenses opex sg&a"
    );

    private static readonly HashSet<string> Verbs = WordSet.Exact("that which to and is was were by in");
}
