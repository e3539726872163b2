using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names parts that are told together: "growth in each of our geographic segments", "sales grew in many emerging markets".</summary>
internal static class ManyParts
{
    private const int Longest = 4;

    private static readonly HashSet<string> Prepositions = WordSet.Exact("in across from for at");

    private static readonly HashSet<string> Nearly = WordSet.Exact("nearly almost virtually");

    private static readonly HashSet<string> All = WordSet.Exact("each all");

    private static readonly HashSet<string> Quantifiers = WordSet.Exact(
        "each all both every many most several some certain various multiple numerous"
    );

    private static readonly HashSet<string> Owned = WordSet.Exact("of our the its these those");

    private static readonly HashSet<string> Counts = WordSet.Exact("two three four five six seven eight nine ten");

    private static readonly HashSet<string> Nouns = WordSet.Exact(
        """
        segment segments region regions geography geographies geos category categories business businesses division divisions
        market markets country countries channel channels vertical verticals brand brands lines theaters economies
        """
    );

    /// <summary>Where the noun of the parts stands behind a quantifier; -1 for none.</summary>
    public static int Noun(Token[] tokens, int quantifier)
    {
        var start = tokens.Past(quantifier + 1, Owned);
        var noun = tokens.First(start, start + Longest, Nouns);
        return noun >= 0 && !tokens.HasComma(quantifier + 1, noun + 1) ? noun : -1;
    }

    /// <summary>The parts behind a preposition: "All geographic segments", "Every region"; null for none.</summary>
    public static string? Behind(Token[] tokens, int preposition)
    {
        if (!Prepositions.Has(tokens.Word(preposition)) || tokens[preposition].AfterComma)
        {
            return null;
        }

        return At(tokens, tokens.Past(preposition + 1, Nearly));
    }

    /// <summary>The parts that a quantifier begins; null for none.</summary>
    public static string? At(Token[] tokens, int quantifier)
    {
        if (!Quantifiers.Has(tokens.Word(quantifier)) || Noun(tokens, quantifier) is not (> 0 and var noun))
        {
            return null;
        }

        var start = tokens.Past(quantifier + 1, Owned);
        var count = Counts.Has(tokens.Word(start)) ? tokens[start].Lower + " " : "";
        start = count.Length > 0 ? tokens.Past(start + 1, Owned) : start;
        if (start > noun || Enumerable.Range(start, noun - start).Any(i => !IsInner(tokens[i])))
        {
            return null;
        }

        var many =
            All.Has(tokens[quantifier]) && tokens[noun].Lower.EndsWith("s", StringComparison.Ordinal)
                ? "All"
                : char.ToUpperInvariant(tokens[quantifier].Text[0]) + tokens[quantifier].Lower.Substring(1);
        return $"{many} {count}{tokens.Text(start, noun + 1)}";
    }

    /// <summary>"All three segments grew": what stands before a verb at the start of a sentence; null for none.</summary>
    public static string? Before(Token[] tokens, int verb)
    {
        var end = verb;
        while (end > 2 && Actors.IsAdverb(tokens[end - 1].Lower))
        {
            end--;
        }

        return end > 1 && Quantifiers.Has(tokens[0]) && Noun(tokens, 0) == end - 1 ? At(tokens, 0) : null;
    }

    private static bool IsInner(Token token) =>
        !token.IsNumber && (!ScopeWords.IsVerb(token.Lower) || token.Lower is "emerging" or "developing");

    /// <summary>Whether a scope is such a name, or the rest of the business.</summary>
    public static bool Are(string scope) =>
        scope.Split(' ')[0].ToLowerInvariant() is var first && (first == "rest" || Quantifiers.Has(first));

    /// <summary>A part of the business in them.</summary>
    public static string Join(string? scope, string parts) =>
        scope is null or FactDraft.Total or FactDraft.Unnamed
        || Are(scope)
        || scope.IndexOf(" in ", StringComparison.Ordinal) > 0
        || OddScopes.IsVague(scope)
            ? parts
            : $"{scope} in {char.ToLowerInvariant(parts[0])}{parts.Substring(1)}";
}
