using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells figures that no concept is found for and that are only told in passing: what somebody managed, a number talked about.</summary>
internal static class Told
{
    private const int Reach = 6;

    private static readonly HashSet<string> Digits = WordSet.Exact("digit digits");

    private static readonly HashSet<string> Users = WordSet.Exact(
        "members customers users clients subscribers advisors merchants players viewers guests"
    );

    private static readonly HashSet<string> Speakers = WordSet.Exact(
        "they they've they'd they're their we we've we're we'll our us i i've i'm it it's"
    );

    private static readonly HashSet<string> Buyers = WordSet.Exact("buyers switchers switching");

    private static readonly HashSet<string> Selling = WordSet.Exact("sales sold");

    private static readonly HashSet<string> Talk = WordSet.Exact("comment number beat ramp payout conversation");

    private static readonly HashSet<string> Deeds = WordSet.Exact("times equivalents");

    private static readonly HashSet<string> Adjectives = WordSet.Exact("h100 different");

    private static readonly HashSet<string> Times = WordSet.Exact("times time cycles");

    private static readonly HashSet<string> Cutting = WordSet.Exact("cut cutting reduce reducing reduced shortened");

    private static readonly HashSet<string> Spending = WordSet.Exact("spending spent spend");

    private static readonly HashSet<string> Supposing = WordSet.Exact("would could might");

    private static readonly HashSet<string> Managing = WordSet.Exact(
        "able saw seen improve improved increased reduced achieved boosted cut gained"
    );

    private static readonly HashSet<string> Possessions = WordSet.Exact("customer customers own conversion cost costs");

    public static bool InPassing(Statement said, Figure figure)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        return Talk.Has(tokens.Word(next))
            || figure.Unit == Unit.Percent && IsPercentage(tokens, figure)
            || figure.Unit == Unit.Count && Deeds.Has(tokens.Word(tokens.Past(next, Adjectives)))
            // "customers bought more, spending over $3 million in a week".
            || Unit.IsMoney(figure.Unit) && tokens.Are(next, "in", "purchases") && tokens.Any(0, tokens.Length, Users)
            || Unit.IsMoney(figure.Unit) && Cumulative.Is(tokens, figure)
            || Unit.IsMoney(figure.Unit)
                && tokens.Last(figure.First - 3, figure.First, Spending) is var spent and > 0
                && tokens.Any(0, spent, Users)
                && !tokens.Any(spent - 3, spent, Speakers);
    }

    private static bool IsPercentage(Token[] tokens, Figure figure) =>
        // "we're well into the double digits": of nothing that is named.
        tokens.Any(figure.First, figure.Last + 1, Digits)
        || IsTheirs(tokens, figure.First)
        || tokens.Any(0, tokens.Length, Buyers) && tokens.Any(0, tokens.Length, Selling)
        || tokens.Any(figure.First - Reach, figure.First, Times) && tokens.Any(0, figure.First, Cutting)
        || tokens.Are(figure.First - 2, "mix", "was")
        // "…, or 94% of the total": of what is told already.
        || tokens.Word(figure.First - 1) == "or" && tokens.Are(figure.Last + 2, "the", "total")
        || tokens.Word(figure.Last + 1) is "higher" or "lower" && tokens.Any(figure.First - 3, figure.First, Supposing);

    // "they've been able to improve it by 6%", "cut their cost by 6%": somebody else did.
    private static bool IsTheirs(Token[] tokens, int first) =>
        tokens.Last(0, first, Speakers) is var speaker and >= 0
        && speaker + 1 < first
        && (
            tokens[speaker].Lower is "they" or "they've" or "they're" && tokens.Any(speaker + 1, speaker + 4, Managing)
            || tokens[speaker].Is("their") && Possessions.Has(tokens[speaker + 1])
        );
}
