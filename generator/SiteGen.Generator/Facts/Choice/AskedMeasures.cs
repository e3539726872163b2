using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Who answers often leaves out what the question asked about: "How did orders develop?" "We were up 12% in Asia.", "Where do
/// you see gross margin?" "We'd keep it at 31%." Such a figure is of what the question names, where that is one thing.
/// </summary>
internal static class AskedMeasures
{
    private static readonly HashSet<string> Growing = WordSet.Exact("Orders Bookings Billings Loans Deposits");

    private static readonly HashSet<string> Courses = WordSet.Exact(
        "trajectory acceleration growth trend trends rates momentum pattern patterns flow"
    );

    private static readonly HashSet<string> Asking = WordSet.Exact(
        "how what where why which talk color colour help on about"
    );

    private static readonly HashSet<string> Bought = WordSet.Exact("purchase executive court of");

    private static readonly HashSet<string> Revenue = WordSet.Exact("Revenue ComparableSales");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around just above below"
    );

    private static readonly HashSet<string> Levels = WordSet.Exact("at is was be it's");

    private static readonly HashSet<string> Pointing = WordSet.Exact(
        "it it's that that's we're there comfortable keeping keep hold holding run running"
    );

    // "at 40% of our customers", "at 5% growth": of something else.
    private static readonly HashSet<string> Others = WordSet.Exact(
        "of growth higher lower more less increase decrease decline up down discount owned complete done to"
    );

    private static readonly HashSet<string> Rates = WordSet.Exact(
        "GrossMargin OperatingMargin AdjustedEbitdaMargin TaxRate NetExpansionRate CapitalRatio NetInterestMargin EfficiencyRatio"
    );

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var questions = SpokenTurns.Questions(turns);
        var asked = new Dictionary<int, HashSet<string>>();
        var (named, turn) = (false, -1);
        var told = new List<FactReading>(facts.Count);
        foreach (var fact in facts)
        {
            named = fact.Turn == turn && named;
            turn = fact.Turn;
            var question = fact.IsAnalysts ? -1 : questions[turn];
            told.Add(question < 0 || named ? fact : Told(fact, turns, () => Asked(question, turns, asked)));
            // What follows a figure that is named may be of that.
            named |= fact.Draft is { IsNamed: true, IsSupposed: false };
        }

        return told;
    }

    private static FactReading Told(FactReading fact, IReadOnlyList<SpokenTurn> turns, Func<HashSet<string>> asked)
    {
        var concept =
            fact.Draft.IsSupposed ? Only(asked(), Growing, Revenue)
            : fact.Draft is { IsNamed: false, IsForeign: false, Stated.Unit: Unit.Percent } && IsLevel(fact, turns)
                ? Only(asked(), Rates, null)
            : null;
        return concept is null ? fact
            : fact.Draft.IsSupposed ? fact with { Draft = fact.Draft with { Concept = concept + "Growth" } }
            : fact with { Draft = fact.Draft with { Concept = concept, Measure = Measure.Rate } };
    }

    private static string? Only(HashSet<string> asked, HashSet<string> wanted, HashSet<string>? others)
    {
        var found = asked.Where(wanted.Contains).Take(2).ToArray();
        return found.Length == 1 && others?.Overlaps(asked) != true ? found[0] : null;
    }

    // "keeping it at 31%", "That's about 14%".
    private static bool IsLevel(FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        var (first, last) = (fact.Draft.Figure.First, fact.Draft.Figure.Last);
        return Levels.Has(tokens.Word(tokens.Back(first - 1, About)))
            && tokens.Any(0, first, Pointing)
            && !Others.Has(tokens.Word(last + 1))
            && !Enumerable.Range(0, tokens.Length).Any(i => ConceptTable.Phrases.At(tokens, i) is not null);
    }

    private static HashSet<string> Asked(
        int question,
        IReadOnlyList<SpokenTurn> turns,
        Dictionary<int, HashSet<string>> asked
    )
    {
        if (!asked.TryGetValue(question, out var names))
        {
            names = new(
                turns[question]
                    .Raw.Paragraphs.SelectMany(paragraph => Sentences.Split(paragraph.Text))
                    .SelectMany(sentence => Names(Tokenizer.Split(sentence.Span))),
                StringComparer.Ordinal
            );
            asked[question] = names;
        }

        return names;
    }

    private static IEnumerable<string> Names(Token[] tokens)
    {
        var isAsked = tokens.Any(0, tokens.Length, Asking);
        return ConceptTable
            .Phrases.In(tokens)
            .Select(found => found.Meaning.Name)
            .Where(name => isAsked || !Growing.Has(name))
            .Concat(AreOrders(tokens, isAsked) ? ["Orders"] : []);
    }

    // "the order trajectory", "How did orders develop?".
    private static bool AreOrders(Token[] tokens, bool isAsked) =>
        Enumerable
            .Range(0, tokens.Length)
            .Any(i =>
                tokens[i].Is("order") && Courses.Has(tokens.Word(i + 1))
                || isAsked && tokens[i].Is("orders") && !Bought.Has(tokens.Word(i - 1))
            );
}
