using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells amounts that are how much more or less, or the price of one, from those that are how much.</summary>
internal static class Amounts
{
    private static readonly HashSet<string> BeforeAmount = new(
        SmallWords.About.Concat(["a", "an", "the"]),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Times = WordSet.Exact("share year annum quarter");

    private static readonly HashSet<string> Apart = WordSet.Exact(
        "above below ahead better higher lower more less worse"
    );

    private static readonly HashSet<string> Differences = WordSet.Exact(
        "increase decrease decline reduction improvement"
    );

    private static readonly HashSet<string> More = WordSet.Exact(
        "incremental additional extra lower higher more less fewer another further added"
    );

    private static readonly HashSet<string> Flows = WordSet.Exact(
        "CostSavings IntegrationExpenses NetNewAssets NetNewMoney NetNewDeposits ShareRepurchases RestructuringCharges"
    );

    // "that incremental $5 million in revenue", "$5 million lower revenue": how much more or less.
    public static bool AreMore(Token[] tokens, Figure figure, Mention behind) =>
        // What was saved or won more is what was saved or won.
        !Flows.Has(behind.Concept.Name)
        && (
            tokens.Any(figure.Last + 1, behind.First, More)
            || More.Has(tokens.Word(tokens.Back(figure.First - 1, SmallWords.About)))
        );

    // "excluding $5 million of restructuring costs": as much of them as another figure holds.
    public static bool AreLeftOut(Token[] tokens, Figure figure) =>
        tokens.Word(tokens.Back(figure.First - 1, SmallWords.About)) is "excluding" or "ex";

    // "$9 per barrel", "$400 a month": of one of something.
    public static bool ArePrices(Statement said, Figure figure)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        return tokens.Word(next) == "per"
            && !Times.Has(tokens.Word(next + 1))
            && tokens.Word(next + 1) != "diluted"
            && said.Nearest(figure, static _ => true) is not { Concept.Measure: Measure.Price };
    }

    // "up $4 million", "$4 million above our guidance": how much more or less, and not how much.
    public static bool AreDifferent(Statement said, Figure figure) =>
        GrowthCues.Before(said, figure.First, out _) != 0
        || said.Tokens.Word(said.Tokens.Back(figure.First - 1, BeforeAmount)) == "by"
        || Differences.Has(said.Tokens.Word(figure.Last + 1))
        || Apart.Has(said.Tokens.Word(figure.Last + 1)) && !said.Tokens[figure.Last + 1].AfterComma;
}
