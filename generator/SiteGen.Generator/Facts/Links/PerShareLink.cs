using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links an amount for each share.</summary>
internal static class PerShareLink
{
    private static readonly HashSet<string> Parts = WordSet.Exact(
        "represents represented representing added adds contributed contributes cost costs equals impact benefit"
    );

    private const decimal Small = 100;

    private const int Clause = 9;

    private const int Following = 5;

    private static readonly HashSet<string> Diluted = WordSet.Exact("diluted");

    // "$2 per share in adjusted earnings".
    private static readonly HashSet<string> InEarnings = WordSet.Exact("in of adjusted core operating");

    private static readonly HashSet<string> Holding = WordSet.Exact("included includes include reflects reflected");

    private static readonly HashSet<string> Earning = WordSet.Exact("earned reported earnings");

    private static readonly HashSet<string> BoughtBack = WordSet.Exact(
        "repurchased repurchase repurchases repurchasing buyback buybacks retired"
    );

    private static readonly HashSet<string> Each = WordSet.Exact("per diluted share");

    // What is so much for each share, and no earnings.
    private static readonly HashSet<string> NoEarnings = WordSet.Exact(
        """
        charge charges benefit benefits impact dividend dividends book value price gain gains expense expenses cost costs tax
        included includes including headwind tailwind cash flow ffo affo nav item items impairment adjustment adjustments accretion
        accretive dilution dilutive
        """
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around of"
    );

    public static Link? Of(Statement said, Figure figure) =>
        // "EPS included a 5-cent benefit for items outside our guidance".
        said.Tokens.Word(said.Tokens.Past(figure.Last + 1, Each))
            is "benefit"
                or "tailwind"
            ? Link.Of("Tailwind", Measure.PerShare, FactDraft.Total)
        : said.Tokens.Word(said.Tokens.Past(figure.Last + 1, Each)) is "headwind" or "drag"
            ? Link.Of("Headwind", Measure.PerShare, FactDraft.Total)
        : IsPartOf(said.Tokens, figure) ? Link.Foreign
        : said.Behind(figure) is { Concept.Measure: Measure.PerShare } behind ? Link.To(behind)
        : said.Nearest(figure, IsPerShare) is { } nearest
        // "EPS included a benefit of $0.05".
        && !(said.Tokens.Any(nearest.Last + 1, figure.First, Holding) && said.IsAssumed(nearest, figure))
            ? Link.To(nearest) with
            {
                Concept = Name(nearest),
                Measure = Measure.PerShare,
            }
        : IsPaidBack(said.Tokens, figure) ? Link.Of("RepurchasePrice", Measure.PerShare, FactDraft.Total)
        : IsEarned(said, figure) ? Link.Of("EarningsPerShare", Measure.PerShare, FactDraft.Total)
        : null;

    // "we repurchased 5 million shares at an average price of $43 per share".
    private static bool IsPaidBack(Token[] tokens, Figure figure) =>
        tokens.Word(figure.First - 1) == "of"
        && tokens.Word(figure.First - 2) is "price" or "cost"
        && tokens.Word(figure.First - 3) == "average"
        && tokens.Any(0, figure.First, BoughtBack);

    // "core income of $5 million, or $0.51 per diluted share", "we earned $1.20 per share", "$1.32 per share on net income of".
    private static bool IsEarned(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        return !tokens.Any(figure.First - Clause, figure.First, NoEarnings)
            && !(
                tokens.First(figure.Last + 1, figure.Last + Following, NoEarnings) is var word and > 0
                && !tokens.HasComma(figure.Last + 1, word + 1)
            )
            && (
                tokens.Any(figure.First, figure.Last + 1, Diluted)
                || tokens.Any(figure.First - Clause, figure.First, Earning)
                || Earning.Has(tokens.Word(tokens.Past(figure.Last + 1, InEarnings)))
                || tokens.Word(figure.Last + 1) == "on"
                    && said.MentionAt(figure.Last + 2) is { Concept.Name: "NetIncome" }
            );
    }

    /// <summary>"a charge that represents $0.15 of EPS": some of it, and not how much it is.</summary>
    public static bool IsPartOf(Token[] tokens, Figure figure) =>
        tokens.Word(figure.Last + 1) == "of" && Parts.Has(tokens.Word(tokens.Back(figure.First - 1, About)));

    /// <summary>"EPS was $0.69, $0.04 above our range": a small amount beside one for each share.</summary>
    public static bool IsBeside(Statement said, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && figure.Decimals >= 0
        && Math.Abs(figure.Value ?? figure.High ?? 0) < Small
        && said.Mentions.Exists(static mention => mention.Concept.Measure == Measure.PerShare);

    /// <summary>"at an average share price of $78", "an average price per share of $78".</summary>
    public static bool IsPrice(Token[] tokens, Figure figure)
    {
        var noun = tokens.Back(figure.First - 1, About);
        return Unit.IsMoney(figure.Unit)
            && noun < figure.First - 1
            && (
                tokens.Are(noun - 1, "share", "price")
                || tokens.Are(noun - 1, "per", "share") && tokens.Word(noun - 2) == "price"
            );
    }

    private static bool IsPerShare(Mention mention) =>
        mention.Concept is { Measure: Measure.PerShare } or { Name: "NetIncome" or "Dividends" };

    private static string Name(Mention mention) =>
        mention.Concept.Name switch
        {
            "NetIncome" => "EarningsPerShare",
            "Dividends" => "Dividend",
            var name => name,
        };
}
