using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a figure that names nothing to what the figure before it was of.</summary>
internal static class Carrying
{
    private static readonly HashSet<string> Annualized = WordSet.Exact("annualize annualized");

    private static readonly HashSet<string> Joints = WordSet.Exact("and or to from versus than by down up");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around of"
    );

    private static readonly HashSet<string> Amounts = WordSet.Exact(
        "about approximately roughly nearly over almost around of more than another"
    );

    public static Link? Of(Statement said, int k, FactDraft? previous) =>
        Inherited(said, k, previous) ?? Carried(said, said.Figures[k]);

    // "5% and 8%", "$5 million compared to $4 million".
    private static Link? Inherited(Statement said, int k, FactDraft? previous) =>
        previous is null || !said.IsJoined(k) ? null
        : !previous.IsNamed ? Link.Nothing
        // "up $20 million due to Fern, which added $12 million": no second change.
        : previous.IsChange
        && Unit.IsMoney(previous.Figure.Unit)
        && !Joints.Has(said.Tokens.Word(said.Tokens.Back(said.Figures[k].First - 1, About)))
            ? null
        : previous.Figure.Unit != said.Figures[k].Unit ? null
        // "This contributed three points, while the rest of the business delivered one.": no second effect.
        : previous.Concept is "Headwind" or "Tailwind"
        && said.Tokens.HasComma(previous.Figure.Last + 1, said.Figures[k].First)
            ? null
        // "returned $20 million, and grew our portfolio by more than $25 million": by how much, and not how much.
        : Unit.IsMoney(previous.Figure.Unit)
        && !previous.IsChange
        && said.Tokens.Word(said.Tokens.Back(said.Figures[k].First - 1, Amounts)) == "by"
            ? Link.Nothing
        : Link.Again(previous) with { Basis = "", Direction = DirectionOf(said, said.Figures[k], previous) };

    private static int DirectionOf(Statement said, Figure figure, FactDraft previous)
    {
        var own = GrowthCues.Before(said, figure.First, out _);
        return own != 0 && previous.IsChange ? own : previous.Direction;
    }

    // "This represented …", "That's $64 million": what the sentence before was about.
    private static Link? Carried(Statement said, Figure figure) =>
        said.Context.Last is { } last
        && figure.Unit.Length > 0
        && last.Figure.Unit == figure.Unit
        && !(last.Concept is "Headwind" or "Tailwind" && said.Figures.Contains(last.Figure))
        && (Pronouns.Lead(said.Tokens) || said.Tokens.Any(0, said.Tokens.Length, Annualized))
            ? GrownSince(said, figure, last) ?? Link.Again(last)
            : null;

    // "Pumps is 40% of revenue. It grew 18%.": how much it grew, and no share.
    private static Link? GrownSince(Statement said, Figure figure, FactDraft last)
    {
        var cue = said.Tokens.Back(figure.First - 1, About);
        return
            last.Concept == "RevenueShare"
            && cue >= 0
            && GrowthCues.Of(said.Tokens[cue].Lower) is var direction and not 0
            ? Link.Of("RevenueGrowth", Measure.Money, last.Scope, direction)
            : null;
    }
}
