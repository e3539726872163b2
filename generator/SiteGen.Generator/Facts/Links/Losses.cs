using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells the sign of a figure that no concept is found for: "down 2%", "20% fewer", "a loss of $3 million".</summary>
internal static class Losses
{
    private static readonly HashSet<string> Nouns = WordSet.Exact("loss losses outflow outflows");

    private static readonly HashSet<string> Less = WordSet.Exact(
        "fewer lower less down decline decrease drop reduction"
    );

    private const int Reach = 9;

    private static readonly HashSet<string> Lowered = WordSet.Exact(
        "reduced decreased declined lowered cut dropped fell reducing decreasing lowering cutting"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "of approximately about around roughly nearly over a an"
    );

    /// <summary>-1 where it is a decline or a loss, else 1.</summary>
    public static int DirectionOf(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        if (GrowthCues.Before(said, figure.First, out _) < 0 || GrowthCues.After(tokens, figure.Last, out _) < 0)
        {
            return -1;
        }

        // "reduced our share count by 3 million".
        var by = tokens.Back(figure.First - 1, About);
        // "by 2 billion, or around 50%": the same, said twice.
        var amount = tokens.Word(by) == "or" ? said.Figures.Find(other => other.Last == by - 1) : null;
        by = amount is null ? by : tokens.Back(amount.First - 1, About);
        if (tokens.Word(by) == "by" && tokens.Any(by - Reach, by, Lowered))
        {
            return -1;
        }

        var (before, after) = (tokens.Back(figure.First - 1, About), figure.Last + 1);
        var isLoss =
            Unit.IsMoney(figure.Unit)
            && (
                before < figure.First - 1 && Nouns.Has(tokens.Word(before))
                || Nouns.Has(tokens.Word(after)) && !tokens[after].AfterComma
            );
        var isLess = tokens.Word(after) == "fewer" || Less.Has(tokens.Word(after)) && !tokens[after].AfterComma;
        return isLoss || isLess && IsBare(tokens, after + 1) ? -1 : 1;
    }

    /// <summary>"deposits decreased $4 million, or 2%": the same decline, said twice.</summary>
    public static bool IsAgain(Statement said, int k, FactDraft? previous) =>
        previous is { Concept: FactDraft.Other, Direction: < 0 }
        && said.Figures[k].Unit == Unit.Percent
        && Unit.IsMoney(previous.Figure.Unit)
        && said.Tokens.Word(said.Tokens.Back(said.Figures[k].First - 1, About)) == "or"
        && said.Tokens.Back(said.Figures[k].First - 1, About) == previous.Figure.Last + 1;

    // "5% less than a year ago" is a decline, "$5 million lower revenue" tells of what.
    private static bool IsBare(Token[] tokens, int i) =>
        i >= tokens.Length
        || tokens[i].AfterComma
        || tokens[i].Lower is "than" or "versus" or "in" or "from" or "since";
}
