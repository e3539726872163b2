using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a growth that names no concept to revenue: of a part of the business, or of all of it.</summary>
internal static class RevenueGrowth
{
    private static readonly HashSet<string> Wholes = WordSet.Exact("organic reported constant overall");

    private static readonly HashSet<string> Delivering = WordSet.Exact("delivering posting seeing generating showing");

    private const int Reach = 9;

    private const int LongestPart = 5;

    private static readonly HashSet<string> Having = WordSet.Exact(
        """
        had has have saw posted showed shows delivered achieved recorded generated registered reported enjoyed experienced
        sustained maintained continues
        """
    );

    private static readonly HashSet<string> Leading = WordSet.Exact("by from including like in");

    private static readonly HashSet<string> Seeing = WordSet.Exact("saw see seen seeing had delivered experienced");

    private static readonly HashSet<string> Prepositions = WordSet.Exact("with");

    private static readonly HashSet<string> Copulas = WordSet.Exact("was were is are had saw posted");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around at"
    );

    /// <summary>Growth of who a sentence is about; null where that is unclear.</summary>
    public static Link? OfSubject(Statement said, int cue, int direction) =>
        said.Subjects.Grower(cue) is { } grower
            ? Link.Of(Counted(said), Measure.Money, grower.Length == 0 ? null : grower, direction)
            : null;

    /// <summary>"5% growth in retail": of that part; null for what has no revenue of its own.</summary>
    public static Link? In(Statement said, Figure figure, int noun, int direction) =>
        // "the 11% growth in Asia": of what was told elsewhere.
        // "We see 5% growth in retail": of the market.
        said.Tokens.Word(figure.First - 1)
            is not ("the" or "see")
        && said.Subjects.Near.Behind(noun) is { } part
            ? Link.Of(Counted(said), Measure.Money, part, direction)
            : null;

    // "Total orders grew 8%. By region, Americas grew 7%": what the sentence before counted.
    private static string Counted(Statement said) =>
        said.Context.LastNamed is { Concept: "OrdersGrowth" or "BookingsGrowth" or "BillingsGrowth" } last
            ? last.Concept
            : "RevenueGrowth";

    /// <summary>"growth of 5%" with nothing else said is of revenue where the sentence is about the company.</summary>
    public static Link Of(Statement said, Figure figure, int direction)
    {
        var verb = said.Tokens.Back(figure.First - 1, About);
        return Resulting(said, direction) is { } resulting ? resulting
            // "Members reached 5 million, with growth of 9%": of what the amount is of.
            : said.Context.Last is not { Concept: "Headwind" or "Tailwind" }
                && said.Figures.Any(other => other.Last < figure.First && other.Unit != Unit.Percent && !other.IsFlat)
            || Clauses.HaveOther(said.Tokens, figure.First)
                ? Link.Nothing
            // "the product in Europe was about 7% growth".
            : Copulas.Has(said.Tokens.Word(verb)) && said.Subjects.Actor(verb) is { Length: > 0 }
                ? OfSubject(said, verb, direction) ?? Link.Nothing
            : With(said, figure) is { } other ? Link.Of("RevenueGrowth", Measure.Money, other, direction)
            : SeenIn(said, figure) is { } seen ? Link.Of("RevenueGrowth", Measure.Money, seen, direction)
            : said.Subjects.Near.Behind(figure.Last) is { } behind
                ? Link.Of(Counted(said), Measure.Money, behind, direction)
            : Held(said, figure) is { } held ? OfSubject(said, held, direction) ?? Link.Nothing
            : said.Subjects.IsCompany
            || said.Subjects.Opening is not null
            || said.Tokens.Any(0, said.Tokens.Length, Wholes)
                ? Link.Of("RevenueGrowth", Measure.Money, null, direction)
            : said.Context.Last is { Concept: "Revenue" or "RevenueGrowth" } last
                ? Link.Of("RevenueGrowth", Measure.Money, said.Context.Topic ?? last.Scope, direction)
            : Link.Nothing;
    }

    /// <summary>
    /// "Orders were up 10%. This includes a $2 million headwind, which results in 12% growth without it.": of what grew; null for
    /// something else.
    /// </summary>
    public static Link? Resulting(Statement said, int direction) =>
        said.Context is { Last.Concept: "Headwind" or "Tailwind", Measured: { IsGrowth: true } measured }
        && said.Figures.Contains(said.Context.Last.Figure)
        && (Pronouns.Lead(said.Tokens) || said.Tokens[0].Is("now") && said.Tokens.Word(1) is "this" or "that" or "it")
            ? Link.Again(measured) with
            {
                Direction = direction,
            }
            : null;

    // "Pumps showed growth of 5%", "Pumps posted its third quarter of 5% growth": the verb of whose growth it is.
    private static int? Held(Statement said, Figure figure)
    {
        var verb = said.Tokens.Last(figure.First - Reach, figure.First, Having);
        return
            verb > 0
            && !said.Tokens.HasComma(verb, figure.First)
            && said.Figures.TrueForAll(other => other.Last < verb || other.First >= figure.First)
            && said.Subjects.Actor(verb) is { Length: > 0 }
            ? verb
            : null;
    }

    // "the 18% growth that we saw in rail": of that part.
    private static string? SeenIn(Statement said, Figure figure)
    {
        for (var i = figure.Last + 3; i + 1 < said.Tokens.Length && i <= figure.Last + Reach; i++)
        {
            if (said.Tokens[i].Is("in") && Seeing.Has(said.Tokens[i - 1]) && !PeriodCues.StartsAt(said.Tokens, i + 1))
            {
                return said.Subjects.Near.At(i + 1) ?? FactDraft.Unnamed;
            }
        }

        return null;
    }

    // "…, with Wales delivering 5% growth": whose growth it is.
    private static string? With(Statement said, Figure figure)
    {
        var verb = figure.First - 1;
        if (said.Tokens.Word(verb) == "with" && Led(said, verb) is { } led)
        {
            return led;
        }

        var with = Delivering.Has(said.Tokens.Word(verb)) ? said.Tokens.Last(verb - 6, verb, Prepositions) : -1;
        return with < 0 ? null
            : said.Tokens[with + 1].IsCapitalised ? said.Subjects.NameOf(said.Tokens.Text(with + 1, verb))
            : FactDraft.Unnamed;
    }

    // "led by Wales with 5% growth".
    private static string? Led(Statement said, int with)
    {
        var start = said.Tokens.Last(with - LongestPart, with, Leading) + 1;
        return
            start > 0
            && start < with
            && !said.Tokens.HasComma(start, with)
            && Enumerable.Range(start, with - start).All(i => said.Tokens[i].IsCapitalised || said.Tokens[i].Is("and"))
            ? said.Subjects.NameOf(said.Tokens.Text(start, with))
            : null;
    }
}
