using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>A call -> the currency that its amounts are said in, for those that are said without one.</summary>
internal static class CallCurrency
{
    // So many amounts in one currency settle it.
    private const int Enough = 20;

    /// <summary>The currency that stands before the most numbers; empty where none does.</summary>
    public static string Of(IReadOnlyList<SpokenTurn> turns)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in turns.SelectMany(turn => turn.Raw.Paragraphs).Select(paragraph => paragraph.Text))
        {
            if (FigureWords.AnyIn(text, 0, text.Length))
            {
                Count(Tokenizer.Split(text), counts);
                if (counts.Values.Any(count => count >= Enough))
                {
                    break;
                }
            }
        }

        return counts
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Key)
                .FirstOrDefault()
            ?? "";
    }

    private static void Count(Token[] tokens, Dictionary<string, int> counts)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var number = i;
            if (tokens[i].Begins(WordKinds.Figure) && Currencies.Before(tokens, ref number) is { Length: > 0 } currency)
            {
                counts[currency] = (counts.TryGetValue(currency, out var count) ? count : 0) + 1;
            }
        }
    }
}
