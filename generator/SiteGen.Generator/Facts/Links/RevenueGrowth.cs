using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a growth that names no concept to revenue: of a part of the business, or of all of it.</summary>
internal static class RevenueGrowth
{
    private static readonly HashSet<string> Wholes = WordSet.Exact("organic reported constant overall");

    private static readonly HashSet<string> Delivering = WordSet.Exact("delivering posting seeing generating showing");

    private const int Reach = 9;

    private static readonly HashSet<string> Seeing = WordSet.Exact("saw see seen seeing had delivered experienced");

    private static readonly HashSet<string> Prepositions = WordSet.Exact("with");

    private static readonly HashSet<string> Copulas = WordSet.Exact("was were is are had saw posted");

    private const int LongestPart = 4;

    private static readonly HashSet<string> Articles = WordSet.Exact("the our");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around at"
    );

    /// <summary>Growth of who a sentence is about; null where that is unclear.</summary>
    public static Link? OfSubject(Statement said, int cue, int direction) =>
        said.Subjects.Grower(cue) is { } grower
            ? Link.Of(Counted(said), Measure.Money, grower.Length == 0 ? null : grower, direction)
            : null;

    /// <summary>"5% growth in retail", where revenue is spoken of: the part; null for what has no revenue of its own.</summary>
    public static Link? In(Statement said, Figure figure, int noun, int direction)
    {
        var start = said.Tokens.Past(noun + 2, Articles);
        var end = start;
        while (end < said.Tokens.Length && end - start < LongestPart && IsOfName(said.Tokens, start, end))
        {
            end++;
        }

        return
            said.Tokens.Word(noun + 1) is "in" or "for"
            // "the 11% growth in Asia": of what was told elsewhere.
            && said.Tokens.Word(figure.First - 1) != "the"
            && end > start
            && PartNames.Has(said.Tokens[end - 1].Text)
            && said.Context.LastNamed is { Concept: "Revenue" or "RevenueGrowth" or "OrdersGrowth" or "BillingsGrowth" }
            ? Link.Of(Counted(said), Measure.Money, said.Subjects.NameOf(said.Tokens.Text(start, end)), direction)
            : null;
    }

    private static bool IsOfName(Token[] tokens, int start, int i) =>
        !(i > start && tokens[i].AfterComma)
        && !tokens[i].IsNumber
        && !Actors.NotNames.Has(tokens[i])
        && (i > start && !ScopeWords.IsVerb(tokens[i].Lower) || i == start && !ScopeWords.Stops.Has(tokens[i]));

    // "Total orders grew 8%. By region, Americas grew 7%": what the sentence before counted.
    private static string Counted(Statement said) =>
        said.Context.LastNamed is { Concept: "OrdersGrowth" or "BookingsGrowth" or "BillingsGrowth" } last
            ? last.Concept
            : "RevenueGrowth";

    /// <summary>"growth of 5%" with nothing else said is of revenue where the sentence is about the company.</summary>
    public static Link Of(Statement said, Figure figure, int direction)
    {
        var verb = said.Tokens.Back(figure.First - 1, About);
        return
            // "Members reached 5 million, with growth of 9%": of what the amount is of.
            said.Figures.Any(other => other.Last < figure.First && other.Unit != Unit.Percent && !other.IsFlat)
            || Clauses.HaveOther(said.Tokens, figure.First)
                ? Link.Nothing
            // "the product in Europe was about 7% growth".
            : Copulas.Has(said.Tokens.Word(verb)) && said.Subjects.Actor(verb) is { Length: > 0 }
                ? OfSubject(said, verb, direction) ?? Link.Nothing
            : With(said, figure) is { } other ? Link.Of("RevenueGrowth", Measure.Money, other, direction)
            : SeenIn(said, figure) is { } seen ? Link.Of("RevenueGrowth", Measure.Money, seen, direction)
            : said.Subjects.IsCompany || said.Tokens.Any(0, said.Tokens.Length, Wholes)
                ? Link.Of("RevenueGrowth", Measure.Money, null, direction)
            : said.Context.Last is { Concept: "Revenue" or "RevenueGrowth" } last
                ? Link.Of("RevenueGrowth", Measure.Money, said.Context.Topic ?? last.Scope, direction)
            : Link.Nothing;
    }

    // "the 18% growth that we saw in rail": of that part.
    private static string? SeenIn(Statement said, Figure figure)
    {
        for (var i = figure.Last + 3; i + 1 < said.Tokens.Length && i <= figure.Last + Reach; i++)
        {
            if (said.Tokens[i].Is("in") && Seeing.Has(said.Tokens[i - 1]) && !PeriodCues.StartsAt(said.Tokens, i + 1))
            {
                return said.Subjects.NameAt(i + 1) ?? FactDraft.Unnamed;
            }
        }

        return null;
    }

    // "…, with Wales delivering 5% growth": whose growth it is.
    private static string? With(Statement said, Figure figure)
    {
        var verb = figure.First - 1;
        var with = Delivering.Has(said.Tokens.Word(verb)) ? said.Tokens.Last(verb - 6, verb, Prepositions) : -1;
        return with < 0 ? null
            : said.Tokens[with + 1].IsCapitalised ? said.Subjects.NameOf(said.Tokens.Text(with + 1, verb))
            : FactDraft.Unnamed;
    }
}
