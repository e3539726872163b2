using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells words that stand where the name of a part of the business would, and name none.</summary>
internal static class OddScopes
{
    private static readonly HashSet<string> Vague = WordSet.Exact(
        """
        same sale peak these this those that such its their largest biggest smallest fastest highest lowest average weekly monthly daily cumulative lifetime remaining potential positive price
        comment comments remark remarks question statement negative estimated individual earnings topline eps ebit ebitda profits revenue revenues sales growth margin margins income profit
        """
    );

    private static readonly HashSet<string> Balances = WordSet.Exact(
        "Loans Deposits NoninterestBearingDeposits InterestBearingDeposits AssetsUnderManagement InterestEarningAssets Assets"
    );

    private static readonly HashSet<string> Ever = WordSet.Exact(
        "ever best largest quarterly annual second first third fourth quarter total"
    );

    // "market share in the category": one of many.
    private static readonly HashSet<string> Kinds = WordSet.Exact("category region country market geography vertical");

    private static readonly HashSet<string> Places = WordSet.Exact(
        "forest midwest northwest southwest interest harvest"
    );

    private static readonly HashSet<string> Measures = WordSet.Exact(
        "earnings topline eps ebit ebitda profits profit income"
    );

    /// <summary>"Largest", "Average weekly": a part that nobody named.</summary>
    public static bool IsVague(string scope) =>
        scope.Split(' ')[0].ToLowerInvariant() is var first && (Vague.Has(first) || IsSuperlative(first))
        || scope == "Best"
        || scope.StartsWith("Best ever", StringComparison.OrdinalIgnoreCase)
        || Kinds.Has(scope.ToLowerInvariant());

    /// <summary>The part that a link with a vague scope is of; null for the whole.</summary>
    public static string? Meant(Link link, Statement said) =>
        WholeConcepts.Has(link.Concept) ? null
        : IsOfAll(link.Scope!, link, said.Tokens) ? said.Context.Topic
        : FactDraft.Unnamed;

    // "Average loans", "our strongest ever underwriting gain": how much, and not of which part.
    private static bool IsOfAll(string scope, Link link, Token[] tokens) =>
        link.Mention is { First: > 0 } mention
        && (
            scope is "Average" && Balances.Contains(ConceptName.Root(link.Concept))
            || mention.Concept.Measure != Measure.Count
                && Array.TrueForAll(scope.ToLowerInvariant().Split(' '), word => IsSuperlative(word) || Ever.Has(word))
                && tokens.Word(tokens.Back(mention.First - 1, ScopeWords.Transparent)) is var last
                && (IsSuperlative(last) || Ever.Has(last))
        );

    /// <summary>"Average weekly Pen": the name that is averaged; null where there is none.</summary>
    public static string? Averaged(string scope)
    {
        if (!scope.StartsWith("Average ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var words = scope.Split(' ').SkipWhile(static word => Vague.Has(word.ToLowerInvariant())).ToArray();
        return words.Length > 0 && words[0].Any(char.IsUpper) ? string.Join(" ", words) : null;
    }

    // "quickest"; not "West", "Forest".
    private static bool IsSuperlative(string word) =>
        word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal) && !Places.Has(word);

    /// <summary>"Segment" at the start of a sentence: the one that is spoken of.</summary>
    public static bool IsBareUnit(string scope) => UnitNouns.IsOne(scope.ToLowerInvariant());

    /// <summary>"Earnings": what is measured, and no part.</summary>
    public static bool IsMeasure(string scope) => Measures.Has(scope.Split(' ')[0].ToLowerInvariant());
}
