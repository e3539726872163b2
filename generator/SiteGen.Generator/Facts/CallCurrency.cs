using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>A call -> the currency that its amounts are said in, for those that are said without one.</summary>
/// <param name="Code">The currency that stands beside the most numbers; empty where none does.</param>
/// <param name="IsLeftOut">Whether most amounts are said without it: "revenue of 2 billion".</param>
internal sealed record CallCurrency(string Code, bool IsLeftOut)
{
    // So many amounts in one currency settle it.
    private const int Enough = 20;

    private const decimal Large = 1_000_000;

    private const string Bare = "";

    public static CallCurrency Of(IReadOnlyList<SpokenTurn> turns)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in turns.SelectMany(turn => turn.Raw.Paragraphs).Select(paragraph => paragraph.Text))
        {
            if (FigureWords.AnyIn(text, 0, text.Length))
            {
                Count(Tokenizer.Split(text), counts);
                if (counts.Any(pair => pair.Key.Length > 0 && pair.Value >= Enough))
                {
                    break;
                }
            }
        }

        var most = counts
            .Where(pair => pair.Key.Length > 0)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return new(most.Key ?? "", most.Key is not null && counts.TryGetValue(Bare, out var bare) && bare > most.Value);
    }

    private static void Count(Token[] tokens, Dictionary<string, int> counts)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Begins(WordKinds.Figure) && CurrencyAt(tokens, i) is { } currency)
            {
                counts[currency] = (counts.TryGetValue(currency, out var count) ? count : 0) + 1;
            }
        }
    }

    // Empty for an amount without one; null for other numbers.
    private static string? CurrencyAt(Token[] tokens, int i)
    {
        var number = i;
        return Currencies.Before(tokens, ref number) is { Length: > 0 } sign ? sign
            : i > 0 && Currencies.Begins(tokens[i - 1].Lower) || AmountReader.At(tokens, i) is not { } amount ? null
            : Unit.IsMoney(amount.Unit) ? amount.Unit
            : amount.Unit == Unit.Count && amount.Value >= Large && !CountNouns.Follow(tokens, amount.Last) ? Bare
            : null;
    }
}
