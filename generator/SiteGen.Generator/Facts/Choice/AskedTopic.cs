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

    public static bool IsPart(string sentence, int before)
    {
        var tokens = Tokenizer.Split(sentence);
        for (var i = 0; i + 1 < before && i + 1 < tokens.Length; i++)
        {
            if (
                Leads.Has(tokens[i])
                && (i == 0 || Asking.Has(tokens[i - 1]))
                && IsName(tokens, tokens.Past(i + 1, Articles), before)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(Token[] tokens, int start, int before)
    {
        var end = start;
        while (end < before && end - start <= Longest && !(end > start && tokens[end].AfterComma))
        {
            end++;
        }

        return end > start
            && end < before
            && end - start <= Longest
            && !TopicWords.IsWhole(tokens, start, end)
            && !Enumerable
                .Range(start, end - start)
                .Any(i =>
                    ConceptTable.Phrases.At(tokens, i) is not null
                    || ScopeWords.IsVerb(tokens[i].Lower)
                    || tokens[i].IsNumber
                )
            && !Actors.NotNames.Has(tokens[start]);
    }
}
