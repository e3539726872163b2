using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names percentages by what is plainly said of them: "a 9% order contribution", "in the double-digit range".</summary>
internal static class PlainShares
{
    private static readonly HashSet<string> Digits = WordSet.Exact("digit digits");

    private static readonly HashSet<string> ToVerb = WordSet.Exact(
        "in the a clearly well into at up solidly firmly still"
    );

    private const int Reach = 9;

    private static readonly HashSet<string> Aims = WordSet.Exact("ambition target goal plan targets commitment");

    private static readonly HashSet<string> Saved = WordSet.Exact("save saves savings saving synergy synergies");

    private static readonly HashSet<string> At = WordSet.Exact("at about roughly approximately over nearly around");

    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        if (tokens.Word(next + 1) is "contribution" or "share" && ConceptOf(tokens.Word(next)) is { } concept)
        {
            return Link.Of(concept, Measure.Rate, Sharer(said, next + 2) ?? FactDraft.Unnamed);
        }

        if (IsOfSavings(tokens, next))
        {
            return Link.Of("CostSavings", Measure.Rate);
        }

        // "our market share was 11% of scanners".
        if (
            said.Nearest(figure, static _ => true) is { Concept.Name: "MarketShare" } held
            && tokens.Word(held.Last + 1) is "was" or "is"
            && tokens.Back(figure.First - 1, At) == held.Last + 1
        )
        {
            return Link.To(held) with { Scope = tokens.Word(next) == "of" ? Sharer(said, next) : held.Scope };
        }

        // "a $3 million business in the quarter, growing 5%": the same business.
        if (
            previous is { Concept: "Revenue" }
            && tokens.Word(tokens.Back(figure.First - 1, At)) == "growing"
            && tokens.Word(previous.Figure.Last + 1) == "business"
        )
        {
            return Link.Again(previous) with { Concept = "RevenueGrowth" };
        }

        return
            tokens.Any(figure.First, next, Digits)
            && tokens.Word(tokens.Back(figure.First - 1, ToVerb)) is "were" or "was" or "be" or "are"
            && said.Nearest(figure, static mention => mention.Concept.Measure is Measure.Money or Measure.Count)
                is { } named
            && named.Last == tokens.Back(tokens.Back(figure.First - 1, ToVerb) - 1, ToVerb)
            ? Link.Growth(named, 1)
            : null;
    }

    /// <summary>"increased from 11% to 15% of revenue": what the second is, the first is too.</summary>
    public static Link? Before(Statement said, Figure figure) =>
        said.Tokens.Word(figure.First - 1) == "from"
        && said.Figures.FindIndex(other => other.First > figure.Last + 1 && other.First <= figure.Last + 4)
            is var other
                and > 0
        && said.Figures[other].Unit == Unit.Percent
        && said.Tokens.Word(said.Figures[other].First - 1) == "to"
        && Shares.IsOfRevenue(said, said.Figures[other])
            ? Linker.Of(said, other, null)
            : null;

    // "45% of our total cost savings ambition": how far it has come.
    private static bool IsOfSavings(Token[] tokens, int of)
    {
        var aim = tokens.Word(of) == "of" ? tokens.First(of + 3, of + Reach, Aims) : -1;
        return aim > 0 && !tokens.HasComma(of, aim + 1) && tokens.Last(of, aim, Saved) == aim - 1;
    }

    private static string? ConceptOf(string noun) =>
        noun switch
        {
            "order" or "orders" => "OrdersShare",
            "revenue" or "sales" => "RevenueShare",
            "bookings" => "BookingsShare",
            _ => null,
        };

    // "contribution from pumps is".
    private static string? Sharer(Statement said, int from) =>
        said.Tokens.Word(from) is "from" or "on" or "of" ? SharersBehind.Longest(said, from + 1) : null;
}
