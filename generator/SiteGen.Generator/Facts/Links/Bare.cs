using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Amounts that are said without a currency: "revenue of 12.4 billion" is money of the call's currency, "2 billion
/// people" counts people. So is "breakeven": nothing of it.
/// </summary>
internal static class Bare
{
    private const int Reach = 12;

    private const decimal Large = 100_000;

    // Words that may stand behind an amount and are no noun that it counts.
    private static readonly HashSet<string> Behind = WordSet.Exact(
        """
        of in and or to for with from by at up down on versus vs compared against than as which that was were is are be
        while this last per excluding including plus net or but we after before driven due reflecting growing increasing
        decreasing representing primarily mainly supported helped also annually year quarter over above below sequentially
        expected previously
        """
    );

    private static readonly HashSet<string> OfShares = WordSet.Exact(
        "share shares eps dividend dividends earnings ffo affo distribution unit"
    );

    private static readonly HashSet<string> Comparatives = WordSet.Exact("lower higher more less better worse");

    /// <summary>The figures, those without a currency in that of the call where they are of a concept that is money.</summary>
    public static List<Figure> InCurrency(Token[] tokens, List<Figure> figures, List<Mention> mentions, Context context)
    {
        for (var k = figures.Count - 1; k >= 0; k--)
        {
            if (figures[k].Unit == Unit.Breakeven)
            {
                TellBreakeven(tokens, figures, k, mentions, context);
            }
            else if (IsPrice(tokens, figures[k], mentions, context))
            {
                figures[k] = figures[k] with { Unit = "USD" };
            }
            else if (
                IsBare(tokens, figures[k])
                && context.Currency is { Code.Length: > 0 } currency
                && (currency.IsLeftOut && !IsCount(mentions, figures[k]) || IsOfMoney(tokens, figures[k], mentions))
            )
            {
                figures[k] = figures[k] with
                {
                    Unit = Said(figures, k) ?? OfPart(tokens, figures[k], mentions, context) ?? currency.Code,
                };
            }
        }

        return figures;
    }

    // "unit cost rose to 11 cents": of no share.
    private static bool IsPrice(Token[] tokens, Figure figure, List<Mention> mentions, Context context) =>
        figure.Unit == "USD/share"
        && tokens[figure.Last].Lower is "cents" or "cent"
        && !mentions.Exists(static mention => mention.Concept.Measure == Measure.PerShare)
        && !tokens.Any(0, tokens.Length, OfShares)
        && context.LastNamed?.Measure != Measure.PerShare;

    // "Subscribers reached 41 million".
    private static bool IsCount(List<Mention> mentions, Figure figure) =>
        mentions.FindLast(mention => mention.Last < figure.First) is { Concept.Measure: Measure.Count };

    private static void TellBreakeven(
        Token[] tokens,
        List<Figure> figures,
        int k,
        List<Mention> mentions,
        Context context
    )
    {
        if (
            BreakevenLink.IsStated(tokens)
            && BreakevenLink.Profit(figures[k], mentions) is not null
            && context.Currency.Code is { Length: > 0 } currency
        )
        {
            figures[k] = figures[k] with { Unit = currency };
        }
        else
        {
            figures.RemoveAt(k);
        }
    }

    // "30 billion Swiss francs of deposits and 350 billion of loans": the same currency goes on.
    private static string? Said(List<Figure> figures, int k) =>
        figures.FindLast(figure => figure.Last < figures[k].First && Unit.IsMoney(figure.Unit))?.Unit;

    // "Profit was 600 million francs. Credit losses were 40 million.", as long as one part is gone through.
    private static string? OfPart(Token[] tokens, Figure figure, List<Mention> mentions, Context context) =>
        !Slides.AreNamed(tokens)
        && mentions.TrueForAll(mention =>
            mention.First > figure.Last || mention.Scope is null || mention.Scope == context.Topic
        )
            ? context.PartCurrency
            : null;

    // "a market of 5 billion by 2030".
    private static readonly HashSet<string> Markets = WordSet.Exact("market tam sam opportunity");

    // "Our purchases of steel were 75 million."
    private static readonly HashSet<string> Spending = WordSet.Exact(
        "purchases purchased payments spending spent costs expenses charges fees proceeds"
    );

    // "crores" is always money; a number without a scale never is.
    private static bool IsBare(Token[] tokens, Figure figure) =>
        figure.Unit == Unit.Count
        && Math.Abs(figure.Value ?? figure.High ?? 0) >= Large
        && Scales.Of(tokens, figure.Last, true) > 0
        && (
            figure.Last + 1 >= tokens.Length
            || tokens[figure.Last + 1].AfterComma
            || Behind.Has(tokens[figure.Last + 1])
            // "0.6 billion lower than", and not "1 million more phones".
            || Comparatives.Has(tokens[figure.Last + 1])
                && (
                    figure.Last + 2 >= tokens.Length
                    || tokens[figure.Last + 2].AfterComma
                    || Behind.Has(tokens[figure.Last + 2])
                )
            // "a loss of 14 million a year earlier".
            || tokens[figure.Last + 1].Is("a") && PeriodCues.StartsAt(tokens, figure.Last + 2)
        );

    private static bool IsOfMoney(Token[] tokens, Figure figure, List<Mention> mentions)
    {
        var nearest = mentions.FindLast(mention => mention.Last < figure.First);
        var behind = mentions.Find(mention => mention.First > figure.Last);
        return tokens.Any(0, figure.First, Markets)
            || tokens.Any(figure.First - Reach, figure.First, Spending)
            || nearest?.Concept.Measure == Measure.Money
            || behind is { Concept.Measure: Measure.Money }
                && tokens.Word(figure.Last + 1) is "of" or "in"
                && behind.First - figure.Last <= 5
            // "900 million of incremental revenue".
            || behind is { Concept.Measure: Measure.Other }
                && tokens.Word(figure.Last + 1) == "of"
                && behind.First == figure.Last + 2
                && tokens[behind.Last].Lower is "revenue" or "revenues" or "sales";
    }
}
