using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "82% of gross profit", "3% of total loans": a part of something that is no revenue.</summary>
internal static class PlainParts
{
    private const int Reach = 8;

    private static readonly HashSet<string> Articles = WordSet.Exact(
        "our the total average overall group non gaap non-gaap adjusted underlying all period end segment"
    );

    // What costs something is no part of a profit.
    private static readonly HashSet<string> Earning = WordSet.Exact(
        "generate generates generated generating represent represents represented accounted accounts contribute contributes contributed"
    );

    // What stands against loans is no part of them.
    private static readonly HashSet<string> Reserves = WordSet.Exact(
        "allowance reserve reserves provision provisions delinquencies delinquent delinquency past losses criticized"
    );

    private static readonly HashSet<string> Contributing = WordSet.Exact("contributed contributing contributes");

    private static readonly HashSet<string> Keeping = WordSet.Exact("retained kept retain retaining");

    private static readonly HashSet<string> Kept = WordSet.Exact("customers clients members subscribers accounts");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than some well"
    );

    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, of) = (said.Tokens, figure.Last + 1);
        if (tokens.Word(of) != "of" || tokens[of].AfterComma)
        {
            return null;
        }

        if (
            Keeping.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
            && Kept.Has(tokens.Word(tokens.Past(of + 1, Articles)))
        )
        {
            return Link.Of("RetentionRate", Measure.Rate);
        }

        if (OfRevenue(said, figure) is { } contributed)
        {
            return contributed;
        }

        var start = tokens.Past(of + 1, Articles);
        var whole = WholeAt(tokens, start, out var end);
        if (whole is null || tokens.HasComma(of, end) || tokens.Word(end) is "growth" or "margin" or "held")
        {
            return null;
        }

        var before = said.Mentions.FindLast(mention => mention.Last < figure.First);
        return whole switch
        {
            "Loans" => OfLoans(said, figure, before),
            "Deposits" => OfDeposits(said, figure, before),
            _ when tokens.Any(figure.First - Reach, figure.First, Earning) => Part(said, figure, whole),
            _ => null,
        };
    }

    // "Parcel contributed 3% of last year's network revenue".
    private static Link? OfRevenue(Statement said, Figure figure)
    {
        var (tokens, of, verb) = (said.Tokens, figure.Last + 1, said.Tokens.Back(figure.First - 1, About));
        return
            Contributing.Has(tokens.Word(verb))
            && tokens.First(of + 1, of + Reach - 2, SmallWords.Sales) is var whole and > 0
            && !tokens.HasComma(of, whole + 1)
            && tokens.Word(whole + 1) != "growth"
            ? Link.Of(
                "RevenueShare",
                Measure.Rate,
                said.Subjects.Grower(verb) is { Length: > 0 } part ? part : FactDraft.Unnamed
            )
            : null;
    }

    // What it is a part of, and the token behind its name.
    private static string? WholeAt(Token[] tokens, int start, out int end)
    {
        var word = tokens.Word(start);
        end = start + (word is "gross" or "operating" ? 2 : 1);
        return word switch
        {
            "loans" => "Loans",
            "deposits" => "Deposits",
            "ebitda" => "AdjustedEbitda",
            "ebit" => "Ebit",
            "gross" when tokens.Word(start + 1) is "profit" or "profits" => "GrossProfit",
            "gross" when tokens.Word(start + 1) == "loans" => "Loans",
            "operating" when tokens.Word(start + 1) is "income" or "profit" or "profits" => "IncomeFromOperations",
            _ => null,
        };
    }

    private static Link? OfLoans(Statement said, Figure figure, Mention? before) =>
        before?.Concept.Name switch
        {
            null or "Loans" => OfBank(said, figure, "Loans", before),
            "NetChargeOffs" => Link.To(before) with { Concept = "NetChargeOffRate", Measure = Measure.Rate },
            "NonperformingLoans" => Link.To(before) with { Concept = "ImpairedLoanRatio", Measure = Measure.Rate },
            "AllowanceForCreditLosses" => Link.To(before) with { Concept = "AllowanceRatio", Measure = Measure.Rate },
            _ => null,
        };

    private static Link? OfDeposits(Statement said, Figure figure, Mention? before) =>
        before?.Concept.Name is null or "Deposits" or "NoninterestBearingDeposits" or "InterestBearingDeposits"
            ? OfBank(said, figure, "Deposits", before)
            : null;

    // Nothing where nobody says which of them: "96% of our loans are considered safe".
    private static Link? OfBank(Statement said, Figure figure, string whole, Mention? before) =>
        said.Tokens.Any(0, figure.First, Reserves)
        || before is not null && said.Figures.Exists(other => other.First > before.Last && other.Last < figure.First)
            ? null
        : (before is null ? Sharer(said, figure) : before.Scope ?? SharersBehind.Name(said, 0, before.Last + 1))
            is { } part
            ? Link.Of(whole + "Share", Measure.Rate, part)
        : null;

    private static Link Part(Statement said, Figure figure, string whole) =>
        Link.Of(whole + "Share", Measure.Rate, Sharer(said, figure) ?? FactDraft.Unnamed);

    private static string? Sharer(Statement said, Figure figure) =>
        said.Subjects.Sharer(figure.First) ?? RevenueShares.Sharer(said, figure);
}
