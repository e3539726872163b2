using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names amounts by what is plainly said of them: "$3 million of our cash", "we bought $2 million of resin".</summary>
internal static class PlainAmounts
{
    private const int Reach = 8;

    private static readonly HashSet<string> Articles = WordSet.Exact("our this the its that total");

    private static readonly HashSet<string> BehindCash = WordSet.Exact("was is were sits held outside balance and at");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more than some to an a up"
    );

    private static readonly HashSet<string> Lowering = WordSet.Exact(
        "reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering"
    );

    private static readonly HashSet<string> Others = WordSet.Exact("customers customer customers' clients users their");

    private static readonly HashSet<string> Granting = WordSet.Exact("granted renewed originated disbursed");

    private static readonly HashSet<string> Lent = WordSet.Exact("loans mortgages");

    private static readonly HashSet<string> Goods = WordSet.Exact(
        """
        wafer wafers material materials component components inventory resin grain feedstock fuel crude steel chip chips
        cell cells memory merchandise goods parts supplies
        """
    );

    private static readonly HashSet<string> Purchases = WordSet.Exact("purchases");

    private static readonly HashSet<string> Against = WordSet.Exact("versus over compared than from");

    private static readonly HashSet<string> Months = WordSet.Exact("months capital investment equity capex");

    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var tokens = said.Tokens;
        return (CashOfParts.Of(said, figure, previous) ?? Consisting.Of(said, figure, previous)) is { } part ? part
            : IsCash(tokens, figure.Last + 1) ? Link.Of("CashAndInvestments", Measure.Money, FactDraft.Unnamed)
            : IsSaving(tokens, figure.First) ? Link.Of("CostSavings", Measure.Money)
            : IsLending(tokens, figure.First) ? Link.Of("LoanOriginations", Measure.Money)
            : IsPurchase(tokens, figure, previous) ? Link.Of("Purchases", Measure.Money, FactDraft.Total)
            : IsMore(tokens, figure.Last + 1)
                ? Link.Of(
                    "RevenueChange",
                    Measure.Money,
                    previous is { IsGrowth: true, IsNamed: true }
                        ? previous.Scope
                        : said.Subjects.Own(figure.First) ?? said.Subjects.First ?? FactDraft.Unnamed
                )
            : Misprinted(said, figure) is { } counted ? Link.To(counted)
            : IsGrowth(tokens, figure.Last + 1)
                ? Link.Of("RevenueChange", Measure.Money, said.Subjects.Own(figure.First))
            : Paced(said, figure) is { } paced ? Link.To(paced)
            : (Moved.Added(said, figure) ?? CapitalShares.Impact(said, figure) ?? Moved.Of(said, figure)) is { } moved
                ? moved
            : (RunRates.OfSavings(said, figure) ?? RunRates.Of(said, figure) ?? PointedMoves.Of(said, figure))
                is { } pointed
                ? pointed
            : IsBusiness(tokens, figure)
                ? Link.Of(
                    "Revenue",
                    Measure.Money,
                    said.Subjects.Own(figure.First)
                        ?? (IsRestOfAll(said, figure.First) ? FactDraft.Total : FactDraft.Unnamed)
                )
            : null;
    }

    // "Outside of that group, we have a $3 million business".
    private static bool IsRestOfAll(Statement said, int first) =>
        Enumerable
            .Range(0, first)
            .Any(i =>
                Bases.Excluding(said.Tokens, i) is not null
                && Enumerable
                    .Range(i, first - i)
                    .Any(j => said.Tokens[j].Is("we") || said.Subjects.IsIssuer(said.Tokens[j]))
            );

    // "$3 million of our cash was held abroad".
    private static bool IsCash(Token[] tokens, int of)
    {
        var cash = tokens.Past(of + 1, Articles);
        return tokens.Word(of) == "of"
            && cash > of + 1
            && tokens.Word(cash) == "cash"
            && (cash + 1 >= tokens.Length || tokens[cash + 1].AfterComma || BehindCash.Has(tokens[cash + 1]));
    }

    // "reduce annual costs by $3 million".
    private static bool IsSaving(Token[] tokens, int first)
    {
        var by = tokens.Back(first - 1, About);
        return tokens.Word(by) == "by"
            && tokens.Word(by - 1) is "costs" or "expenses"
            && tokens.Last(by - Reach * 2, by, Lowering) is var verb and >= 0
            && !tokens.Any(verb, by, Others);
    }

    // "having renewed or granted new loans to farmers of $3 million".
    private static bool IsLending(Token[] tokens, int first)
    {
        var of = tokens.Back(first - 1, About);
        return tokens.Word(of) == "of"
            && tokens.Last(of - Reach, of, Lent) is var loans and > 0
            && tokens.Any(loans - 4, loans, Granting)
            && !tokens.HasComma(loans, first);
    }

    // "wafer purchases were $3 million and this year we purchased $5 million", "we bought $3 million of resin".
    private static bool IsPurchase(Token[] tokens, Figure figure, FactDraft? previous)
    {
        if (tokens.Word(tokens.Back(figure.First - 1, About)) is "purchased" or "bought")
        {
            return previous?.Concept == "Purchases"
                || tokens.Word(figure.Last + 1) == "of" && tokens.Any(figure.Last + 2, figure.Last + 4, Goods);
        }

        return tokens.Last(figure.First - Reach - 2, figure.First, Purchases) is var noun and > 0
            && Goods.Has(tokens[noun - 1])
            && !tokens.HasComma(noun, figure.First)
            && tokens.Word(tokens.Back(figure.First - 1, About)) is "were" or "was" or "of" or "totaled";
    }

    // "$3 million of incremental revenue versus the prior year".
    private static bool IsMore(Token[] tokens, int of) =>
        tokens.Word(of) is "of" or "in"
        && tokens.Word(of + 1) == "incremental"
        && tokens.Word(of + 2) is "revenue" or "revenues" or "sales"
        && Against.Has(tokens.Word(of + 3))
        && !tokens[of + 3].AfterComma;

    // "we have a $3 million business in the quarter", "a $3 million business growing at 5%".
    private static bool IsBusiness(Token[] tokens, Figure figure) =>
        tokens.Word(figure.First - 1) is "a" or "an"
        && tokens.Word(figure.Last + 1) == "business"
        && (
            tokens.Word(figure.Last + 2) == "growing"
            || tokens.Word(figure.Last + 2) == "in" && tokens.Are(figure.Last + 3, "the", "quarter")
        );

    // "revenue from these is approaching a run rate of $3 million".
    private static Mention? Paced(Statement said, Figure figure)
    {
        var rate = said.Tokens.Back(figure.First - 1, About);
        return said.Tokens.Word(rate) == "of" && said.Tokens.Are(rate - 2, "run", "rate")
            ? said.Mentions.FindLast(mention => mention.Last < rate - 2 && mention.Concept.Name == "Revenue")
            : null;
    }

    // "subscriptions reached $3 million": a number of things, printed as money.
    private static Mention? Misprinted(Statement said, Figure figure)
    {
        var verb = said.Tokens.Back(figure.First - 1, About);
        return
            said.Tokens.Word(verb) is "reached" or "surpassed" or "totaled"
            && said.Tokens.Word(figure.Last + 1) != "of"
            && said.MentionAt(verb - 1) is { Concept.Measure: Measure.Count } counted
            ? counted
            : null;
    }

    // "the $3 million of growth that we had".
    private static bool IsGrowth(Token[] tokens, int of) =>
        tokens.Are(of, "of", "growth")
        && tokens.Word(of + 2) is "that" or "this" or "in"
        && !tokens.Any(of + 2, of + Reach, Months);
}
