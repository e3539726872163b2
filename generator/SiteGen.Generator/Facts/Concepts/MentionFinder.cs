using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds where a sentence names concepts, with the words around a name that say which part and which basis.</summary>
internal static class MentionFinder
{
    private const int LongestBase = 5;

    private static readonly HashSet<string> Wholes = WordSet.Exact(
        "% percent percentage portion majority half third quarter"
    );

    private static readonly HashSet<string> Effects = WordSet.Exact(
        "the of these those any impact impacts effect effects benefit benefits"
    );

    private static readonly HashSet<string> Impacts = WordSet.Exact("impact impacts effect effects benefit benefits");

    private static readonly HashSet<string> ExpenseWords = WordSet.Exact(
        "our total overall underlying reported adjusted core"
    );

    private static readonly HashSet<string> Joints = WordSet.Exact(
        "while as with whereas but expect expects expected anticipate project"
    );

    private static readonly HashSet<string> Narrowing = WordSet.Exact(
        "related associated tied incurred for and such on to in including we that which"
    );

    private static readonly HashSet<string> Future = WordSet.Exact("all our the future contracted unrecognized");

    public static List<Mention> In(Token[] tokens, Vocabulary vocabulary)
    {
        var mentions = new List<Mention>();
        foreach (var (first, last, concept) in vocabulary.Concepts(tokens))
        {
            if (
                !IsDenominator(tokens, first)
                && !IsLeftOut(tokens, first)
                && !IsExplaining(tokens, first)
                && !(first == last && tokens[first].Is("expenses") && !IsBare(tokens, first))
                && !(mentions.Count > 0 && Parentheses.Hold(tokens, first, last))
                // "revenue growth rate": one name.
                && !(mentions.Count > 0 && mentions[mentions.Count - 1].Last >= first)
            )
            {
                var mention = Describe(tokens, first, last, concept, vocabulary);
                var named = mentions.FindLastIndex(static one => one.Concept.Measure != Measure.Other);
                if (named >= 0 && IsBase(tokens, mentions[named], mention))
                {
                    mentions[named] = mentions[named] with { Scope = mention.Scope };
                    mentions.RemoveRange(named + 1, mentions.Count - named - 1);
                    continue;
                }

                // "Pumps' profit was $2 million on revenue of $9 million".
                var isSame = mention.Scope is null && mentions.Count > 0 && tokens.Word(first - 1) == "on";
                mentions.Add(isSame ? mention with { Scope = mentions[mentions.Count - 1].Scope } : mention);
            }
        }

        return mentions;
    }

    // "gross margin on kiln revenues": what the margin is of.
    private static bool IsBase(Token[] tokens, Mention margin, Mention mention) =>
        mention is { Concept.Name: "Revenue", Scope: not null, IsGrowth: false }
        && margin.Scope is null
        && Margins.IsOne(margin.Concept)
        && tokens[margin.Last + 1].Is("on")
        && mention.First - margin.Last <= LongestBase;

    // "27% of total revenue", "as a percentage of revenue": what the share is of, not what is measured.
    private static bool IsDenominator(Token[] tokens, int first)
    {
        var of = tokens.Back(first - 1, ScopeWords.Transparent);
        return of > 0 && tokens[of].Is("of") && Wholes.Has(tokens[of - 1])
            // "90% of services revenue".
            || first > 2 && tokens[first - 2].Is("of") && tokens[first - 3].Is("%");
    }

    // "14% of revenue, excluding restructuring costs, which was flat": what follows is of what they are left out of.
    private static bool IsLeftOut(Token[] tokens, int first)
    {
        var before = tokens.Back(first - 1, ScopeWords.Transparent);
        // "Excluding currency, revenue grew".
        if (tokens.HasComma(before + 2, first + 1))
        {
            return false;
        }

        return tokens.Word(before) is "excluding" or "ex"
            || tokens.Are(before - 1, "net", "of")
            // "excluding the impact of these tax payments".
            || tokens.Word(tokens.Back(before, Effects)) == "excluding" && tokens.Any(before - 4, before + 1, Impacts);
    }

    // "Expenses fell 3%", "our underlying expenses": all of them; "travel expenses" are some.
    private static bool IsBare(Token[] tokens, int noun)
    {
        var before = tokens.Back(noun - 1, ExpenseWords);
        return (
                before < 0
                || tokens[before + 1].AfterComma
                || before < noun - 1 && !tokens[noun].AfterComma
                || Joints.Has(tokens[before])
                || tokens[before].Is("and") && tokens.Word(before - 1) is "revenue" or "revenues" or "income"
            ) && !Narrowing.Has(tokens.Word(noun + 1));
    }

    // "remaining obligations, which represent all future revenue": only says what they are.
    private static bool IsExplaining(Token[] tokens, int first)
    {
        var verb = tokens.Back(first - 1, Future);
        return verb < first - 1
            && verb > 0
            && tokens[verb].Lower is "represents" or "represent" or "is" or "are"
            && tokens[verb - 1].Is("which")
            && tokens[verb - 1].AfterComma;
    }

    private static Mention Describe(Token[] tokens, int first, int last, Concept concept, Vocabulary vocabulary)
    {
        var end = concept.Measure == Measure.Rate ? last : WithGrowth(tokens, last);
        var isGrowth = concept.Measure != Measure.Rate && (end > last || HasGrowth(tokens, first, last));
        var before = ScopeBefore.Of(tokens, first);
        before = before?.ToLowerInvariant() is "global" or "worldwide" ? null : before;
        var scope =
            // "U.S. sales of Soap".
            (Places.Is(before) || before is "International" or "Domestic" or "Overseas")
            && tokens.Word(end + 1) == "of"
            && ScopeAfter.Of(tokens, end) is { } thing
                ? $"{thing} in {before}"
                : before
                    ?? ScopeAfter.Decided(tokens, end, vocabulary)
                    ?? ScopeAfter.Of(tokens, end)
                    ?? (concept.Name == "LargeDeals" ? Thresholds.DealsAt(tokens, first, last) : null)
                    ?? (
                        IsOfProducts(tokens, first, concept) ? "Product"
                        // "average subscription revenue per customer".
                        : tokens.Are(first, "average", "subscription") ? "Subscription"
                        : null
                    );
        scope = scope is not null && scope == before && IsTaxPayment(tokens, first, concept) ? before + " tax" : scope;
        concept = HeldBack.Of(tokens, first, concept);
        var basis = Bases.Around(tokens, first, end);
        basis = basis.Length == 0 && scope is not null ? Bases.BeforeName(tokens, first) : basis;
        return new(first, end, concept, isGrowth, vocabulary.ScopeName(scope), basis);
    }

    // "the transition tax payment".
    private static bool IsTaxPayment(Token[] tokens, int first, Concept concept) =>
        concept.Name == "CashTaxes" && tokens[first].Is("tax");

    // "product orders", beside those for services.
    private static bool IsOfProducts(Token[] tokens, int first, Concept concept) =>
        concept.Name == "Orders" && tokens[first].Lower is "product" or "products";

    // "revenue growth", "revenue growth rate": the last token of the name.
    private static int WithGrowth(Token[] tokens, int last) =>
        tokens.Word(last + 1) != "growth" || tokens[last + 1].AfterComma ? last
        : tokens.Word(last + 2) == "rate" ? last + 2
        : last + 1;

    private static bool HasGrowth(Token[] tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Is("growth"))
            {
                return true;
            }
        }

        return false;
    }
}
