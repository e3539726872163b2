using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links growth of earnings that are told for each share, and have no other name.</summary>
internal static class EarningsGrowth
{
    private static readonly HashSet<string> Earnings = WordSet.Exact("earnings");

    // Between earnings and their growth.
    private static readonly HashSet<string> Leading = WordSet.Exact("which an up down representing was a reflecting");

    /// <summary>"earnings increased 5% to $4 per share", "$4 per share, an increase of 5%"; null for other growth.</summary>
    public static Link? Of(Statement said, int k, FactDraft? previous, Link? growth)
    {
        var figure = said.Figures[k];
        // "guidance of $4 to $5 and growth of 5%".
        if (previous is { Concept: "EarningsPerShare" } && said.Tokens.Are(previous.Figure.Last + 1, "and", "growth"))
        {
            return Link.Of("EarningsPerShareGrowth", Measure.PerShare, FactDraft.Total);
        }

        return growth is { Concept: not FactDraft.Other } || said.Nearest(figure, static _ => true) is not null ? null
            : IsBehind(said, figure, previous) || IsBefore(said, k)
                ? Link.Of("EarningsPerShareGrowth", Measure.PerShare, FactDraft.Total, DirectionOf(said, figure))
            : null;
    }

    private static bool IsBehind(Statement said, Figure figure, FactDraft? previous) =>
        previous is { Concept: "EarningsPerShare" }
        && said.Tokens.HasComma(previous.Figure.Last + 1, previous.Figure.Last + 2)
        && Leading.Has(said.Tokens.Word(previous.Figure.Last + 1))
        && figure.First - previous.Figure.Last < 8;

    private static bool IsBefore(Statement said, int k) =>
        k + 1 < said.Figures.Count
        && Unit.IsPerShare(said.Figures[k + 1].Unit)
        && said.Tokens.Word(said.Figures[k].Last + 1) == "to"
        && said.Figures[k + 1].First == said.Figures[k].Last + 2
        && said.Tokens.Any(0, said.Figures[k].First, Earnings);

    private static int DirectionOf(Statement said, Figure figure) =>
        GrowthCues.Before(said, figure.First, out _) < 0 ? -1 : 1;
}
