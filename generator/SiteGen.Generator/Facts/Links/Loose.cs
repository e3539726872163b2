using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells which figures that no concept is found for are worth no mention: what a product can do, a number alone.</summary>
internal static class Loose
{
    private const int Reach = 6;

    // Multiples that a business is measured by.
    private static readonly HashSet<string> Ratios = WordSet.Exact(
        "ratio leverage coverage covered book levered turns multiple"
    );

    private static readonly HashSet<string> Specs = WordSet.Exact(
        """
        performance latency throughput bandwidth watt watts memory speed speeds faster slower safer smarter lighter thinner
        parameters parameter tokens accuracy precision readability
        """
    );

    private static readonly HashSet<string> Rivals = WordSet.Exact(
        "competition competitors competitor competing generation predecessor"
    );

    private static readonly HashSet<string> Against = WordSet.Exact("than compared versus vs relative");

    private static readonly HashSet<string> Using = WordSet.Exact(
        "using uses chose chosen chooses selected selects adopted deployed deploying migrated standardized leverages leveraging"
    );

    private static readonly HashSet<string> Paying = WordSet.Exact("paid pay paying");

    private static readonly HashSet<string> Us = WordSet.Exact("we we've we're we'll we'd our us i i'm i've");

    private static readonly HashSet<string> Levels = WordSet.Exact(
        "by to from was were reached totaled passed surpassed exceeded topped at"
    );

    // Behind a number that counts nothing.
    private static readonly HashSet<string> Ends = WordSet.Exact(
        "and or to from in at by is was that which we i this segment range number so but for on up"
    );

    public static bool IsWorthless(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        return figure.Unit == Unit.Ratio && !IsGrowth(said, figure) && !tokens.Any(0, tokens.Length, Ratios)
            || figure.Unit == Unit.Percent && figure.Value == 100
            || figure.Unit == Unit.Count && (IsAlone(tokens, figure) || CountLink.AreOthers(tokens, figure))
            || figure.Unit == Unit.Days && !tokens.Any(0, tokens.Length, Ages)
            || IsPaidByYou(tokens, figure)
            || TaxBrackets.Are(tokens, figure)
            || figure.Unit == Unit.Percent && tokens.Word(0) == "they"
            || IsSpec(tokens, figure)
            || Populations.Are(tokens, figure)
            || IsStory(tokens)
            || Trifles.Are(said, figure)
            || Told.InPassing(said, figure);
    }

    // "that lasts for 30 to 45 days" measures no business; "45 days of stock" does.
    private static readonly HashSet<string> Ages = WordSet.Exact(
        "inventory inventories stock receivable receivables payable payables sales outstanding cash cycle supply dso dio dpo turn turns"
    );

    // "you paid $199 for the device".
    private static bool IsPaidByYou(Token[] tokens, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && tokens.Last(0, figure.First, Paying) is var verb and > 0
        && tokens[verb - 1].Is("you");

    // "doubled", "was up 3x".
    private static bool IsGrowth(Statement said, Figure figure) =>
        figure.First == figure.Last && !said.Tokens[figure.First].IsNumber
        || GrowthCues.Before(said, figure.First, out _) != 0;

    // "Bluefin, which serves 2 million patients, is using our product".
    public static bool IsStory(Token[] tokens) =>
        tokens.First(0, tokens.Length, Using) is var use and >= 0 && !tokens.Any(0, use, Us);

    // "the 200 to 2,000": of nothing; "passed 2,000": of what did.
    private static bool IsAlone(Token[] tokens, Figure figure) =>
        !Levels.Has(tokens.Word(figure.First - 1))
        && (
            figure.Last + 1 >= tokens.Length || tokens[figure.Last + 1].AfterComma || Ends.Has(tokens[figure.Last + 1])
        );

    // "3x the performance per watt", "45% fewer servers compared to the competition".
    private static bool IsSpec(Token[] tokens, Figure figure) =>
        !Unit.IsMoney(figure.Unit)
        && (
            tokens.Any(figure.Last + 1, figure.Last + Reach, Specs)
            || tokens.Any(0, tokens.Length, Rivals) && tokens.Any(0, tokens.Length, Against)
        );
}
