using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whether what grows is a part of the business, whose growth is one of revenue: "Optics grew 5%".</summary>
internal sealed class Growers(
    Token[] tokens,
    List<Mention> mentions,
    List<Figure> figures,
    Vocabulary vocabulary,
    Context context
)
{
    private const decimal Large = 100_000;

    private static readonly HashSet<string> Groups = WordSet.Exact(
        "growth revenue strength momentum demand performance"
    );

    // "customers on this product".
    private static readonly HashSet<string> Vague = WordSet.Exact(
        "product products platform service solution offering"
    );

    // "Demand on the App grew": what grows stands before such a word.
    private static readonly HashSet<string> Inner = WordSet.Exact("on of to by at");

    private static readonly HashSet<string> Leading = WordSet.Exact("led driven fueled paced helped supported");

    // Sentences behind these go on with what they measure, and not with revenue.
    private static readonly HashSet<string> Costs = WordSet.Exact(
        """
        OperatingExpenses SellingAndAdministrativeExpenses ResearchAndDevelopment CostOfRevenue CapitalExpenditures Inventory
        StockBasedCompensation Debt CashAndInvestments CashAndCashEquivalents DeferredRevenue Backlog GrossMerchandiseValue
        Deposits Loans RiskWeightedAssets LeverageRatioDenominator NetNewAssets NetNewMoney NetNewDeposits NetNewLoans
        DeferredAndUnbilledRevenue UnbilledRevenue IntegrationExpenses CostSavings AverageSellingPrice AverageOrderValue
        """
    );

    private static readonly HashSet<string> Sales = WordSet.Exact("Revenue Orders Bookings Billings");

    /// <summary>The part by its name; null where it is none.</summary>
    /// <param name="actor">What grows.</param>
    /// <param name="start">Where its words begin.</param>
    public string? Known(string actor, int start) =>
        // "NCL's exposure" is something of a part, and no part.
        actor.IndexOf("'s ", StringComparison.Ordinal) > 0
        || actor.IndexOf("\u2019s ", StringComparison.Ordinal) > 0
            ? null
        : IsOfThing(start) || tokens.Word(start - 1) is "this" or "these" && Vague.Has(actor.ToLowerInvariant()) ? null
        : vocabulary.IsDecided(actor) || context.Parts.Contains(actor) ? InPlace(actor, start)
        : !OddScopes.IsVague(actor) && !IsThing(actor) && IsPart(actor, start) ? InPlace(actor, start)
        : null;

    /// <summary>Whether it is something that has no revenue of its own.</summary>
    public bool IsThing(string actor) =>
        Things.Name(actor)
        && !PartNames.AreCommon(actor)
        && !vocabulary.IsDecided(actor)
        && !context.Parts.Contains(actor);

    // "growth from tools", a name that no sentence begins with, or a kind of business.
    private bool IsPart(string actor, int start) =>
        tokens.Word(start - 1) == "from" && Groups.Has(tokens.Word(start - 2))
        || !IsOfAnother(start) && (start > 0 && tokens[start].IsCapitalised || GoesOn && IsCommon(actor, start));

    // "Prices in Asia grew": of what has no revenue.
    private bool IsOfThing(int start) =>
        tokens.Back(start - 1, SmallWords.ArticlesOrThat) is > 0 and var word
        && (tokens[word].Is("in") || tokens[word].Is("for"))
        && !tokens[word].AfterComma
        && !Groups.Has(tokens[word - 1])
        && Things.Name(tokens[word - 1].Text);

    // "Demand on the App grew"; but "led by Optics, up 5%".
    private bool IsOfAnother(int start) =>
        tokens.Back(start - 1, SmallWords.ArticlesOrThat) is var word and >= 0
        && Inner.Has(tokens[word])
        && !(tokens[word].Is("by") && Leading.Has(tokens.Word(word - 1)));

    private bool IsCommon(string actor, int start) =>
        PartNames.EndsInUnit(actor)
        || PartNames.Has(actor) && !(Places.Is(actor) && Concept is { } last && !Sales.Has(last))
        || PartNames.IsLine(actor) && !Things.Name(actor)
        || IsSecond(start)
        || tokens[start].IsCapitalised
            && (IsProper(actor) || Concept == "Revenue" && IsListed() || GrowsToMoney(start));

    // "Cable revenue fell 6%, and signal processing fell 9%": named beside another part.
    private bool IsSecond(int start) =>
        tokens.Word(start - 1) is "and" or "while"
        && tokens[start - 1].AfterComma
        && mentions.Exists(mention =>
            mention is { Concept.Name: "Revenue", Scope: not null } && mention.Last < start && mention.First < 4
        )
        && mentions.TrueForAll(mention => mention.Last < start);

    // "Optics grew 6%, and Cables fell 2%": names that are gone through.
    private bool IsListed()
    {
        for (var i = 2; i + 1 < tokens.Length; i++)
        {
            if (
                tokens[i].IsCapitalised
                && (tokens[i].AfterComma || tokens[i - 1].Is("and"))
                && GrowthCues.Of(
                    tokens[tokens.Past(i + 1, SmallWords.Copulas) is var next && next < tokens.Length ? next : i].Lower
                ) != 0
            )
            {
                return true;
            }
        }

        return false;
    }

    // "FRC".
    private static bool IsShort(string word) => word.Length > 1 && word.All(char.IsUpper);

    // "Optics grew 6% to $5 million".
    private bool GrowsToMoney(int start)
    {
        var growth = figures.FindIndex(figure => figure.First > start);
        return growth >= 0
            && growth + 1 < figures.Count
            && figures[growth].Unit == Unit.Percent
            && Unit.IsMoney(figures[growth + 1].Unit)
            // "Gas fell 14% to $2.60": a price.
            && figures[growth + 1].Value >= Large
            && tokens.Word(figures[growth].Last + 1) == "to";
    }

    // "Pumps and Valves", a name of several words; or one that other sentences hold.
    private bool IsProper(string actor)
    {
        var words = actor.Split(' ');
        return words.All(word => char.IsUpper(word[0]) || word is "and" or "&")
            && (words.Length > 1 || context.Names.Contains(words[0]) || IsShort(words[0]));
    }

    // What the sentences before measured, if that can be of a part.
    private bool GoesOn =>
        Concept is null
        // How many use a product is told in passing.
        || (context.LastNamed!.Measure != Measure.Count || context.LastNamed.Scope != FactDraft.Total)
            && !Costs.Has(Concept);

    private string? Concept =>
        context.LastNamed is not { } last ? null
        : last.IsGrowth ? ConceptName.Root(last.Concept)
        : last.Concept;

    private string InPlace(string actor, int start) =>
        PartsOfParts.StartAt(tokens, mentions, start) ? PartsOfParts.Name(tokens, start, vocabulary, actor) : actor;
}
