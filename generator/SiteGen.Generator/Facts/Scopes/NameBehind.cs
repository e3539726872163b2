using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the part of the business behind a figure: "we grew 9% in Europe", "growth of 5% for Pet Care".</summary>
internal static class NameBehind
{
    private const int Longest = 5;

    private static readonly HashSet<string> Growths = WordSet.Exact(
        "growth increase decrease decline drop sequentially organically year over on quarter"
    );

    private static readonly HashSet<string> Prepositions = WordSet.Exact("in for across within outside at");

    private static readonly HashSet<string> Ends = WordSet.Exact("around across excluding globally worldwide overall");

    /// <summary>The name; null where none stands there, or one that the call does not use for a part.</summary>
    public static string? Of(Token[] tokens, int last, Func<string, bool> isKnown)
    {
        var preposition = tokens.Past(last + 1, Growths);
        // "$2 billion is in Asia".
        preposition += IsThere(tokens, last + 1) ? 1 : 0;
        if (
            preposition + 1 >= tokens.Length
            || tokens[preposition].AfterComma
            || !Prepositions.Has(tokens[preposition])
            || PeriodCues.StartsAt(tokens, preposition + 1)
        )
        {
            return null;
        }

        var start = tokens.Past(preposition + 1, SmallWords.Articles);
        var end = start;
        while (end < tokens.Length && end - start < Longest && Extends(tokens, start, end))
        {
            end++;
        }

        end -= end > start && tokens[end - 1].Is("and") ? 1 : 0;
        return end > start && ConceptTable.Phrases.At(tokens, start) is null && IsPart(tokens, start, end, isKnown)
            ? (tokens[preposition].Is("outside") ? "Outside " : "") + ScopeWords.Name(tokens, start, end)
            : null;
    }

    private static bool IsThere(Token[] tokens, int verb) =>
        tokens.Word(verb) is "is" or "was" or "are" or "were"
        && !tokens[verb].AfterComma
        && tokens.Word(verb + 1) == "in"
        && verb + 2 < tokens.Length
        && (tokens[verb + 2].IsCapitalised || tokens.Word(verb + 2) == "our");

    private static bool Extends(Token[] tokens, int start, int i) =>
        !(i > start && tokens[i].AfterComma)
        && char.IsLetter(tokens[i].Text[0])
        && !(i > start && (Ends.Has(tokens[i]) || tokens[i].Lower is "a" or "an" or "the"))
        && !PeriodCues.StartsAt(tokens, i)
        && (!Actors.NotNames.Has(tokens[i]) || i > start && tokens[i].Is("and"))
        && (
            !ScopeWords.IsVerb(tokens[i].Lower)
            || i == start && !ScopeWords.Stops.Has(tokens[i])
            || tokens[i].IsCapitalised
            || PartNames.Has(tokens[i].Text)
        );

    private static bool IsPart(Token[] tokens, int start, int end, Func<string, bool> isKnown)
    {
        var name = tokens.Text(start, end);
        return !ScopeWords.Plain.Has(tokens[start])
            // "5% at Harbor", and not "at peers".
            && (!tokens[start - 1].Is("at") || tokens[start].IsCapitalised)
            && (
                isKnown(name)
                || Places.Is(name)
                || PartNames.Has(name)
                || !Things.Name(name)
                    && (
                        PartNames.EndsInUnit(name)
                        || PartNames.Has(tokens[end - 1].Text)
                        || Enumerable.Range(start, end - start).All(i => IsProper(tokens, i))
                    )
            );
    }

    private static bool IsProper(Token[] tokens, int i) =>
        tokens[i].IsCapitalised && tokens[i].Lower is not ("i" or "gaap" or "usd") || tokens[i].Lower is "and" or "&";
}
