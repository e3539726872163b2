using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "My second question is on meal kits, the growth rate has slowed to 5%": what is asked about is a part.</summary>
internal static class AskedTopic
{
    private const int Longest = 4;

    private static readonly HashSet<string> Leads = WordSet.Exact("on about around regarding");

    private static readonly HashSet<string> Asking = WordSet.Exact(
        "is was question questions just up one first second then and"
    );

    private static readonly HashSet<string> Articles = WordSet.Exact("the your our");

    // "on share file" is no share of anything.
    private static readonly HashSet<string> OfShares = WordSet.Exact(
        "repurchase repurchases buyback buybacks count gain gains loss losses price shift of based"
    );

    // "how you think about Mills Europe profitability".
    private static readonly HashSet<string> Results = WordSet.Exact(
        "profitability margins margin growth business revenue revenues performance"
    );

    /// <summary>The part that the words before a figure say they ask about; null for none.</summary>
    public static string? Part(FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var (tokens, before) = (Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text), fact.Draft.Figure.First);
        for (var i = 0; i + 1 < before && i + 1 < tokens.Length; i++)
        {
            if (
                Leads.Has(tokens[i])
                && (
                    i == 0 || Asking.Has(tokens[i - 1])
                        ? Name(tokens, tokens.Past(i + 1, Articles), before)
                        : Capitalised(tokens, tokens.Past(i + 1, Articles), before)
                )
                    is { } name
            )
            {
                return char.ToUpperInvariant(name[0]) + name.Substring(1);
            }
        }

        return null;
    }

    private static string? Name(Token[] tokens, int start, int before)
    {
        var end = start;
        while (end < before && end - start <= Longest && !(end > start && tokens[end].AfterComma))
        {
            end++;
        }

        return
            end > start
            && end < before
            && end - start <= Longest
            && (IsShareName(tokens, start, end) || !TopicWords.IsWhole(tokens, start, end))
            && !Enumerable
                .Range(start, end - start)
                .Any(i =>
                    ConceptTable.Phrases.At(tokens, i) is not null
                    || ScopeWords.IsVerb(tokens[i].Lower) && !(i == start && IsShareName(tokens, start, end))
                    || tokens[i].IsNumber
                )
            && !Actors.NotNames.Has(tokens[start])
            ? ScopeWords.Name(tokens, start, end)
            : null;
    }

    private static string? Capitalised(Token[] tokens, int start, int before)
    {
        var end = start;
        while (
            end < before
            && tokens[end].IsCapitalised
            && !tokens[end].IsNumber
            && !(end > start && tokens[end].AfterComma)
            && !ScopeWords.Plain.Has(tokens[end])
            && !MonthCue.Begins(tokens[end].Lower)
            && ConceptTable.Phrases.At(tokens, end) is null
        )
        {
            end++;
        }

        return
            end > start
            && end < before
            && end - start <= Longest
            && Results.Has(tokens[end])
            && !tokens[end].AfterComma
            && !Actors.NotNames.Has(tokens[start])
            ? ScopeWords.Name(tokens, start, end)
            : null;
    }

    private static bool IsShareName(Token[] tokens, int start, int end) =>
        tokens[start].Is("share") && start + 1 < end && !OfShares.Has(tokens[start + 1]);
}
