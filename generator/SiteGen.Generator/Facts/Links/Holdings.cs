using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we have $28 billion of cash", which names what is held and no other kind of cash.</summary>
internal static class Holdings
{
    private const int Reach = 8;

    private static readonly HashSet<string> Holding = WordSet.Exact("have had has hold held holding with");

    // "we ended the year with $5 billion in cash"; what is bought with cash is no holding.
    private static readonly HashSet<string> Ending = WordSet.Exact("ended end finished closed exited ending finish");

    private static readonly HashSet<string> Behind = WordSet.Exact("on and at as today now or");

    public static bool Are(Token[] tokens, Figure figure)
    {
        var cash = figure.Last + 2;
        var verb = tokens.Last(figure.First - Reach, figure.First, Holding);
        // "liquidity of $5 billion, consisting of $3 billion of cash".
        if (
            tokens.Word(cash) == "cash"
            && tokens.Word(cash - 1) == "of"
            && tokens.Are(figure.First - 2, "consisting", "of")
        )
        {
            return true;
        }

        return verb >= 0
            && tokens.Word(cash) == "cash"
            && tokens[cash - 1].Lower is "of" or "in"
            && (cash + 1 == tokens.Length || tokens[cash + 1].AfterComma || Behind.Has(tokens[cash + 1]))
            && (tokens[verb].Is("with") ? tokens.Any(0, verb, Ending) : !tokens.HasComma(verb + 1, figure.First));
    }
}
