using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads how much may be bought back: "a new $10 billion share repurchase program", "$2 billion remaining on our authorization".</summary>
internal static class Authorizations
{
    private const int Reach = 9;

    private static readonly HashSet<string> Programs = WordSet.Exact(
        "authorization authorizations authorisation program programme programs plan"
    );

    private static readonly HashSet<string> Buying = WordSet.Exact("repurchase buyback buybacks repurchases back asr");

    private static readonly HashSet<string> Accelerated = WordSet.Exact("asr accelerated");

    private static readonly HashSet<string> Remaining = WordSet.Exact(
        "remaining remained remains remain left available unused"
    );

    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        "share stock capital common new additional previously announced existing multi year our board authorized accelerated"
    );

    private static readonly HashSet<string> Prepositions = WordSet.Exact(
        "under on in of for from available remaining remained left"
    );

    /// <summary>The link; null where the figure is no such amount.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var noun = tokens.First(figure.Last + 1, figure.Last + Reach, Programs);
        if (noun < 0 || HasNumber(tokens, figure.Last + 1, noun) || tokens.HasComma(figure.Last + 1, noun + 1))
        {
            return null;
        }

        var isAuthorization = tokens[noun].Lower.StartsWith("authori", StringComparison.Ordinal);
        if (!isAuthorization && !Buying.Has(tokens.Word(noun - 1)))
        {
            return null;
        }

        var isSize =
            tokens.Past(figure.Last + 1, Adjectives) is var next
            && (next == noun || Buying.Has(tokens.Word(next)) && next + 1 >= noun - 1);
        return isSize
                // An accelerated purchase is one that is made, and no leave to make one.
                ? Link.Of(
                    tokens.Any(figure.Last + 1, noun, Accelerated) ? "ShareRepurchases" : "RepurchaseAuthorization",
                    Measure.Money,
                    FactDraft.Total
                )
            : tokens.Any(figure.First - 3, noun, Remaining) && tokens.Any(figure.Last + 1, noun, Prepositions)
                ? Link.Of("RemainingRepurchaseAuthorization", Measure.Money, FactDraft.Total)
            : null;
    }

    private static bool HasNumber(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }
}
