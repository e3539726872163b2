using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links what may be bought back: "$870 million remaining on our authorization", "a new $5 billion repurchase program"; and what of a
/// larger program has been returned.
/// </summary>
internal static class ReturnPrograms
{
    private const int Reach = 7;

    private static readonly HashSet<string> Left = WordSet.Exact("remaining left available unused remained remains");

    private static readonly HashSet<string> Programs = WordSet.Exact("program programme authorization plan mandate");

    private static readonly HashSet<string> Buying = WordSet.Exact(
        "repurchase repurchases buyback buybacks purchase share stock"
    );

    // A purchase that is made, and no leave to make one.
    private static readonly HashSet<string> Accelerated = WordSet.Exact("accelerated");

    // Between the amount and the program.
    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        "new share stock common repurchase buyback capital return shareholder accelerated announced existing additional incremental back buy"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than up to an additional another new the of repurchase a"
    );

    private static readonly HashSet<string> Allowing = WordSet.Exact(
        "authorized authorize approved authorizing approving"
    );

    private static readonly HashSet<string> Buybacks = WordSet.Exact(
        "repurchase repurchases buyback buybacks shares stock authorization repurchased"
    );

    /// <summary>The link; null where the amount is no such one.</summary>
    public static Link? Of(Statement said, int k)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        return ProgramOf(tokens, figure) is { } program ? Link.Of(program, Measure.Money, FactDraft.Total)
            : IsLeft(tokens, figure) ? Link.Of("RemainingRepurchaseAuthorization", Measure.Money, FactDraft.Total)
            : IsAllowed(tokens, figure) ? Link.Of("RepurchaseAuthorization", Measure.Money, FactDraft.Total)
            // "$248 billion of our $300 billion capital return program".
            : k + 1 < said.Figures.Count
            && said.Figures[k + 1] is var next
            && next.First - figure.Last <= Reach / 2
            && tokens[figure.Last + 1].Is("of")
            && ProgramOf(tokens, next) is { } of
                ? Link.Of(
                    of == "RepurchaseAuthorization" ? "ShareRepurchases" : "CapitalReturned",
                    Measure.Money,
                    FactDraft.Total
                )
            : null;
    }

    // "$5 billion share repurchase program": named by what it allows.
    private static string? ProgramOf(Token[] tokens, Figure figure)
    {
        var end = tokens.Past(figure.Last + 1, Adjectives);
        return end == figure.Last + 1 || !Programs.Has(tokens.Word(end)) || tokens.HasComma(figure.Last + 1, end + 1)
                ? null
            : tokens.Are(end - 2, "capital", "return") ? "CapitalReturnAuthorization"
            : tokens.Any(figure.Last + 1, end, Accelerated) ? "ShareRepurchases"
            : tokens.Any(figure.Last + 1, end, Buying) ? "RepurchaseAuthorization"
            : null;
    }

    // "$870 million remaining on our share repurchase authorization".
    private static bool IsLeft(Token[] tokens, Figure figure)
    {
        var word = tokens.Last(figure.Last + 1, figure.Last + 4, Left);
        return word > 0
            && (
                tokens.First(word, word + Reach + 2, Programs) is > 0 and var program
                    && (tokens[program].Is("authorization") || tokens.Any(word, program, Buybacks))
                || tokens.First(word, word + Reach, Buybacks) > 0
                    && tokens.Any(word, word + Reach, Buybacks)
                    && tokens.Any(word + 1, word + 4, For)
            );
    }

    private static readonly HashSet<string> For = WordSet.Exact("for to");

    // "the board authorized the repurchase of an additional $5 billion".
    private static bool IsAllowed(Token[] tokens, Figure figure) =>
        Allowing.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
        && (
            tokens.Any(figure.First - Reach, figure.First, Buybacks)
            || tokens.Any(figure.Last + 1, figure.Last + Reach, Buybacks)
        );
}
