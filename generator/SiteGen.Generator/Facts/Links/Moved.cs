using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names a part of a change that was just told: "Assets fell by $15 million. $8 million of the decline was in Asia".</summary>
internal static class Moved
{
    private static readonly HashSet<string> Falls = WordSet.Exact("decline decrease reduction drop");

    private static readonly HashSet<string> Rises = WordSet.Exact("increase rise growth improvement");

    private static readonly HashSet<string> Articles = WordSet.Exact("the this that");

    private static readonly string[] Endings = ["Change", "Growth"];

    private const int Reach = 5;

    private static readonly HashSet<string> Adding = WordSet.Exact("add adds added adding");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost another up to some"
    );

    // What stands at a point in time.
    private static readonly HashSet<string> Stocks = WordSet.Exact(
        "RiskWeightedAssets LeverageRatioDenominator Backlog RemainingPerformanceObligations Deposits Loans Debt Inventory"
    );

    /// <summary>"will add $25 billion to risk-weighted assets", "an impact of $25 billion on risk-weighted assets".</summary>
    public static Link? Added(Statement said, Figure figure)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        var before = tokens.Back(figure.First - 1, About);
        return
            Unit.IsMoney(figure.Unit)
            && (
                tokens.Word(next) == "to" && Adding.Has(tokens.Word(before))
                || tokens.Word(next) == "on" && tokens.Are(before - 1, "impact", "of")
                || tokens.Word(next) == "impact" && tokens.Word(next + 1) is "to" or "on"
            )
            && said.Mentions.Find(mention => mention.First > next && mention.First - next <= Reach) is { } named
            && Stocks.Has(named.Concept.Name)
            && !tokens.HasComma(next, named.First)
            ? Link.Change(named, 1)
            : null;
    }

    /// <summary>The link; null where the words behind the figure say nothing of the kind.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, of) = (said.Tokens, figure.Last + 1);
        var noun = tokens.Word(of + 2);
        var isFall = Falls.Has(noun);
        return
            tokens.Word(of) == "of"
            && Articles.Has(tokens.Word(of + 1))
            && (isFall || Rises.Has(noun))
            && said.Context.LastNamed is { } last
            && Moving(last) is { } concept
            // What fell is not what rose.
            && last.Direction < 0 == isFall
            ? Link.Of(
                concept + "Change",
                Measure.Money,
                OwnUnits.Behind(said, figure) ?? FactDraft.Unnamed,
                isFall ? -1 : 1
            )
            : null;
    }

    private static string? Moving(FactDraft last)
    {
        var ending = Array.Find(Endings, one => last.Concept.EndsWith(one, StringComparison.Ordinal));
        return ending is null || last.Measure != Measure.Money
            ? null
            : last.Concept.Substring(0, last.Concept.Length - ending.Length);
    }
}
