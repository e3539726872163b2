using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds the part of the business that stands before a concept: "Data center revenue" -> "Data center".</summary>
internal static class ScopeBefore
{
    private const int Longest = 6;

    public static readonly HashSet<string> Signs = WordSet.Exact("% $ + /");

    private static readonly HashSet<string> Comparatives = WordSet.Exact("higher lower faster slower highest fastest");

    private static readonly HashSet<string> Compounds = WordSet.Exact(
        "based related enabled owned managed branded operated licensed"
    );

    // Words that the name of a part never begins before.
    private static readonly HashSet<string> Edges = WordSet.Exact("and in for to of on the our your its a");

    // "Driving revenue": what is done to it at the start of a sentence.
    private static readonly HashSet<string> Acts = WordSet.Exact(
        """
        growing increasing driving expanding reducing declining maximizing generating improving resulting remaining existing rising
        operating falling following accelerating boosting lowering raising cutting turning looking moving recognizing reporting assuming adjusting considering using applying holding
        """
    );

    // Verbs that products are named by.
    private static readonly HashSet<string> Products = WordSet.Exact("pay reach go hit hold post report produce");

    private static readonly HashSet<string> Amounts = WordSet.Exact("revenue revenues sales income");

    /// <summary>The name before a token; null where nothing narrows what stands there.</summary>
    public static string? Of(Token[] tokens, int first)
    {
        var start = first;
        while (start > 0 && first - start < Longest && Extends(tokens, start, first))
        {
            start--;
        }

        // "higher-margin services" is one name, "first-party sales" as well.
        while (
            start < first
            && (
                ScopeWords.Plain.Has(tokens[start])
                || tokens[start].Is("&")
                || IsNextPeriod(tokens, start)
                || IsBesideTax(tokens, start)
            )
            && !tokens.Are(start, "non", "core")
            && (!tokens[start + 1].AfterHyphen || ScopeWords.Plain.Has(tokens[start + 1]) || IsBesideTax(tokens, start))
        )
        {
            start++;
        }

        // "our higher-margin service revenue": how it earns, and not which.
        start += tokens.Are(start, "normal", "course") || start + 3 <= first && IsKind(tokens, start) ? 2 : 0;
        var end = tokens.Back(first - 1, ScopeWords.Plain) + 1;
        // "Kayak Plus members".
        end += end > start && end < first && tokens[end].Text == "Plus" ? 1 : 0;
        // "Pumps' six-month profit".
        end -= end > start && end < first && tokens[end].Is("month") ? 1 : 0;
        return start >= end || end == start + 1 && ScopeWords.IsBareNoun(tokens[start]) ? null
            : OtherOfTwo(tokens, start) is { } other ? $"{other} and {ScopeWords.Name(tokens, start, end)}"
            : ScopeWords.Name(tokens, NameLists.StartOf(tokens, start), end);
    }

    private static bool IsKind(Token[] tokens, int i) =>
        Comparatives.Has(tokens[i])
        && tokens[i + 1].AfterHyphen
        && tokens[i + 1].Lower is "margin" or "growth" or "growing";

    // "the Rail and the Ferry segment revenue": both.
    private static string? OtherOfTwo(Token[] tokens, int start)
    {
        if (
            start < 4
            || !SmallWords.Articles.Has(tokens[start - 1])
            || !tokens[start - 2].Is("and")
            || !IsName(tokens[start])
        )
        {
            return null;
        }

        var first = start - 2;
        while (first > 0 && IsName(tokens[first - 1]) && !tokens[first].AfterComma)
        {
            first--;
        }

        return first < start - 2 && first > 0 && SmallWords.Articles.Has(tokens[first - 1])
            ? tokens.Text(first, start - 2)
            : null;
    }

    // "after-tax Pumps income".
    private static bool IsBesideTax(Token[] tokens, int i) =>
        tokens[i].Lower is "after" or "pre" && tokens.Word(i + 1) == "tax"
        || tokens[i].Is("tax") && tokens.Word(i - 1) is "after" or "pre";

    // "Next year's capital expenditures" are of no part; "next-generation" is a name.
    private static bool IsNextPeriod(Token[] tokens, int i) =>
        tokens[i].Is("next") && tokens.Word(i + 1) is "year" or "quarter" or "half";

    private static bool Extends(Token[] tokens, int start, int first)
    {
        var token = tokens[start - 1];
        if (
            tokens[start].AfterComma
            || char.IsDigit(token.Text[0]) && !IsModel(tokens, start - 1)
            || Signs.Has(token)
            || IsVerb(tokens, start - 1)
            || Decades.IsPart(tokens, start - 1)
        )
        {
            return false;
        }

        if (Years.Of(token.Lower) is not null || token.IsCapitalised && MonthCue.Begins(token.Lower))
        {
            return false;
        }

        // "transaction-based revenue", "on-site revenue", "repair and other services revenue".
        if (
            tokens[start - 1].AfterHyphen && Compounds.Has(token)
            || IsInner(tokens, start)
            || IsPoint(tokens, start)
            || IsOther(tokens, start)
            || IsKindOfBusiness(tokens, start)
        )
        {
            return true;
        }

        return ScopeWords.Plain.Has(token)
            ? !Edges.Has(token) || token.Is("and") && start < first && JoinsNames(tokens, start - 1)
            : !ScopeWords.IsVerb(token.Lower)
                // "Harbor Pay revenue".
                || token.IsCapitalised
                    && !token.AfterComma
                    && start > 1
                    && IsName(tokens[start - 2])
                    && Products.Has(token)
                // "we expect Lighting revenue": a name inside a sentence, whatever it ends in.
                || token.IsCapitalised
                    && (start > 1 || !Acts.Has(token))
                    && !ScopeWords.Stops.Has(token)
                    && token.Lower.EndsWith("ing", StringComparison.Ordinal);
    }

    // "Contracted business revenue": a verb that begins a sentence and tells which business.
    private static bool IsKindOfBusiness(Token[] tokens, int start) =>
        start == 1 && tokens[1].Is("business") && tokens[0].Lower.EndsWith("ed", StringComparison.Ordinal);

    // "our point of sale business".
    private static bool IsPoint(Token[] tokens, int start) =>
        tokens[start - 1].Is("of") && tokens.Word(start - 2) == "point" && tokens[start].Lower is ("sale" or "care")
        // "Rest of world revenue".
        || tokens[start - 1].Is("of") && tokens.Word(start - 2) == "rest" && tokens[start].Is("world")
        || tokens[start - 1].Is("rest") && tokens[start].Is("of") && tokens.Word(start + 1) == "world"
        || tokens[start - 1].Is("point") && tokens[start].Is("of") && tokens.Word(start + 1) is "sale" or "care";

    private static bool IsInner(Token[] tokens, int i) => tokens[i].AfterHyphen && !ScopeWords.Plain.Has(tokens[i]);

    private static bool IsOther(Token[] tokens, int start) =>
        tokens[start - 1].Is("other") && tokens.Word(start - 2) == "and" && !Amounts.Has(tokens.Word(start - 3))
        || tokens[start - 1].Is("and") && tokens[start].Is("other") && !tokens[start].AfterComma;

    // "Model 8 deliveries": a number that belongs to a name.
    private static bool IsModel(Token[] tokens, int i) =>
        i > 0
        && tokens[i].IsNumber
        && Years.Of(tokens[i].Lower) is null
        && tokens[i].Lower.IndexOfAny(['.', ',']) < 0
        && !tokens[i].AfterComma
        && IsName(tokens[i - 1])
        && !ScopeWords.IsVerb(tokens[i - 1].Lower);

    private static bool IsVerb(Token[] tokens, int i) => tokens[i].Is("reported") && !Bases.IsReported(tokens, i);

    // "Data & Applications revenue", "Data and Applications revenue": one name.
    private static bool JoinsNames(Token[] tokens, int and) =>
        and > 0
        && IsName(tokens[and + 1])
        // "Non-life and Health revenue".
        && (IsName(tokens[and - 1]) || and > 1 && tokens[and - 1].AfterHyphen && tokens[and - 2].IsCapitalised);

    private static bool IsName(Token token) => token.IsCapitalised && !ScopeWords.Plain.Has(token);
}
