using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whether the words that a sentence turns to are all of the business, or the name of a part of it.</summary>
internal static class TopicWords
{
    private static readonly HashSet<string> Wholes = WordSet.Exact(
        """
        everything total overall consolidated company companywide group results financial financials numbers highlights details quarter
        year half balance sheet income statement p&l cash capital margin margins cost costs expense expenses opex spending
        profitability profit earnings earning update eps tax taxes guidance outlook expectations forecast questions question slide page
        liquidity debt dividend dividends share shares buyback repurchases headcount hiring inventory
        bottom top non gaap revenue revenues sales operating gross bookings billings backlog summary conclusion
        integration transaction acquisition merger transformation strategy priorities execution turnaround
        operations depreciation amortization interest foreign currency fiscal full
        """
    );

    // Nouns for parts that are only counted: "our reportable segments".
    private static readonly HashSet<string> Several = WordSet.Exact(
        """
        segments geographies regions divisions businesses units categories markets segment geography division business
        region unit category
        """
    );

    private static readonly HashSet<string> Counting = WordSet.Exact(
        """
        reportable operating reporting individual two three four five six business segment geographic regional product
        customer various different other solution
        """
    );

    // "segment guidance" goes through parts.
    private static readonly HashSet<string> Groups = WordSet.Exact(
        "segment segments division divisional regional geographic"
    );

    // Numbers of slides.
    private static readonly HashSet<string> Numbers = WordSet.Exact(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty
        """
    );

    /// <summary>"7", "seven".</summary>
    public static bool IsNumber(Token token) => token.IsNumber || Numbers.Has(token);

    /// <summary>"Net interest income for the group was": a sentence that begins with what all of it did.</summary>
    public static bool IsOfGroup(Token[] tokens) =>
        tokens.Length > 0
        && ConceptTable.Phrases.At(tokens, 0) is { } named
        && tokens.Are(named.Last + 1, "for", "the")
        && tokens.Word(named.Last + 3) is "group" or "company" or "firm";

    /// <summary>"the balance sheet", "our results", "Q2 guidance".</summary>
    public static bool IsWhole(Token[] tokens, int start, int end) =>
        start >= end
        || !Groups.Has(tokens[start])
            && !HasUnit(tokens, start, end)
            && (
                Wholes.Has(tokens[start])
                || Wholes.Has(tokens[end - 1])
                || PeriodCues.StartsAt(tokens, start)
                || IsConcept(tokens, start, end)
            );

    // "remaining performance obligations".
    private static bool IsConcept(Token[] tokens, int start, int end) =>
        ConceptTable.Phrases.At(tokens, start) is { } found
        && found.Last + 1 >= end
        && found.Meaning.Measure != Measure.Other;

    /// <summary>"Gaming", "our broader data center portfolio"; not "our segments".</summary>
    public static bool IsPart(Token[] tokens, int start, int end) =>
        (HasUnit(tokens, start, end) || IsCapitalised(tokens, start, end) || IsName(tokens.Text(start, end)))
        && Enumerable.Range(start, end - start).Any(i => !Several.Has(tokens[i]) && !Counting.Has(tokens[i]))
        && !Enumerable
            .Range(start, end - start)
            .Any(i => tokens[i].IsNumber || !tokens[i].IsCapitalised && ScopeWords.IsVerb(tokens[i].Lower));

    // "merchant solutions".
    private static bool IsName(string words) =>
        PartNames.Has(words) || words.IndexOf(' ') > 0 && PartNames.IsLine(words) && !Things.Name(words);

    /// <summary>"the geographies", "reportable segments".</summary>
    public static bool IsGroup(Token[] tokens, int start, int end) => start < end && Several.Has(tokens[end - 1]);

    private static bool HasUnit(Token[] tokens, int start, int end) =>
        end - start > 1 && (ScopeWords.Units.Has(tokens[end - 1]) || Several.Has(tokens[end - 1]));

    private static bool IsCapitalised(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // "Non-core and Legacy".
            if (!tokens[i].IsCapitalised && !tokens[i].AfterHyphen && !tokens[i].Is("and") && !tokens[i].Is("&"))
            {
                return false;
            }
        }

        return true;
    }
}
