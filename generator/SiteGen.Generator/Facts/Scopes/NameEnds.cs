using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells where the name of a part ends that stands behind a concept: "margin for food and drink categories rose".</summary>
internal static class NameEnds
{
    private const int Longest = 6;

    private static readonly HashSet<string> Grown = WordSet.Exact(
        "grew rose increased declined fell decreased was were is are"
    );

    private static readonly HashSet<string> Joined = WordSet.Exact(
        "management businesses segments divisions channels categories regions markets brands"
    );

    private static readonly HashSet<string> Ends = WordSet.Exact(
        "expanded contracted widened narrowed stood stands sits totals came climbed dropped slipped jumped surged totaled reached ended exceeded averaged ran a an for in of to $ on and % after before across over accelerate decelerate moderate accelerated decelerated slowed improved increased decreased declined rose fell remained continued moderated increasing decreasing growing declining rising falling improving"
    );

    /// <summary>Where a name ends that begins at a token.</summary>
    public static int Of(Token[] tokens, int start)
    {
        var end = start;
        while (
            end < tokens.Length
            && end - start < Longest
            && !(end > start && tokens[end].AfterComma)
            && !ScopeWords.Stops.Has(tokens[end])
            && !tokens[end].IsNumber
            && (
                !Ends.Has(tokens[end])
                || JoinsNames(tokens, start, end)
                || IsOfName(tokens, start, end)
                || IsOfUnit(tokens, start, end)
            )
        )
        {
            end++;
        }

        return end;
    }

    // "in contracted services".
    private static bool IsOfUnit(Token[] tokens, int start, int end) =>
        end == start
        && tokens[end].Lower.EndsWith("ed", StringComparison.Ordinal)
        && ScopeWords.Units.Has(tokens.Word(end + 1))
        && !tokens[end + 1].AfterComma;

    // "the Gulf of Mexico".
    private static bool IsOfName(Token[] tokens, int start, int of) =>
        tokens[of].Is("of")
        && of > start
        && of + 1 < tokens.Length
        && tokens[of - 1].IsCapitalised
        && tokens[of + 1].IsCapitalised
        && !tokens[of + 1].IsNumber;

    // "revenue from Software and Processes was": one name.
    private static bool JoinsNames(Token[] tokens, int start, int and) =>
        tokens[and].Is("and")
        && and > start
        && and + 1 < tokens.Length
        && (
            tokens[and - 1].IsCapitalised && tokens[and + 1].IsCapitalised
            // "the retail and wholesale businesses".
            // "cars and trucks grew".
            || (Joined.Has(tokens.Word(and + 2)) || Grown.Has(tokens.Word(and + 2)))
                && !tokens[and + 2].AfterComma
                && !ScopeWords.Stops.Has(tokens[and + 1])
                && ConceptTable.Phrases.At(tokens, and + 1) is null
        )
        && !tokens[and + 1].AfterComma;

    /// <summary>"revenue from our Top 10 active customer accounts": whether the rank belongs to the name.</summary>
    public static bool IsRanked(Token[] tokens, int start, int end, string preposition) =>
        end < tokens.Length
        && tokens[end].IsNumber
        && tokens.Word(end + 1) != "%"
        && (end == start + 1 && tokens[start].Is("top") || end == start && preposition == "from");

    /// <summary>Where such a name ends.</summary>
    public static int OfRanked(Token[] tokens, int start, int rank)
    {
        var end = rank + 1;
        while (
            end < tokens.Length
            && end - start < Longest + 2
            && !tokens[end].AfterComma
            && !tokens[end].IsNumber
            && !ScopeWords.IsVerb(tokens[end].Lower)
        )
        {
            end++;
        }

        return end;
    }
}
