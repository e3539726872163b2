using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells how large a market is from what the company sells in it.</summary>
internal static class MarketSizes
{
    private static readonly HashSet<string> Markets = WordSet.Exact("market tam opportunity");

    // Between a market and its size.
    private static readonly HashSet<string> ToSize = WordSet.Exact(
        "size is was of at to be now over about approximately roughly nearly around almost more than some exceeds exceeding will"
    );

    /// <summary>"a $4 billion market", "a market opportunity of $4 billion".</summary>
    public static bool Are(Statement said, Figure figure) =>
        Unit.IsMoney(figure.Unit) && (IsBehind(said.Tokens, figure.Last + 1) || IsBefore(said, figure))
        || figure.Unit == Unit.Count && IsAudience(said.Tokens, figure.First);

    // "our opportunity with 2 billion gamers": those who may become customers.
    private static bool IsAudience(Token[] tokens, int first)
    {
        var with = tokens.Back(first - 1, ToSize);
        return tokens.Word(with) is "with" or "across" or "among" or "of" or "in"
            && tokens.Word(with - 1) is "opportunity" or "tam";
    }

    private static bool IsBehind(Token[] tokens, int next) =>
        next < tokens.Length
        && !tokens[next].AfterComma
        && Markets.Has(tokens[next])
        && tokens.Word(next + 1) is not ("value" or "capitalization" or "cap");

    // "Revenue from the domestic market was $4 billion" is the company's.
    private static bool IsBefore(Statement said, Figure figure)
    {
        var noun = said.Tokens.Back(figure.First - 1, ToSize);
        return noun < figure.First - 1
            && Markets.Has(said.Tokens.Word(noun))
            && !said.Mentions.Exists(mention =>
                mention.Last < figure.First && mention.Concept.Measure == Measure.Money
            );
    }
}
