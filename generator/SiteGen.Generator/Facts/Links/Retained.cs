using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells a retention of more than all there was from one of customers: it counts what they bought besides.</summary>
internal static class Retained
{
    private const decimal All = 100;

    private const int Reach = 12;

    private static readonly HashSet<string> Keeping = WordSet.Exact("kept retained keeping retaining retain");

    private static readonly HashSet<string> Kept = WordSet.Exact(
        "deposits customers clients members subscribers accounts balances policyholders tenants employees"
    );

    /// <summary>"We kept around 80% of the maturing deposits": a rate of what may leave; null for other percentages.</summary>
    public static Link? By(Statement said, Figure figure) =>
        figure.Unit == Unit.Percent
        && said.Tokens.Word(figure.Last + 1) == "of"
        && Keeping.Has(said.Tokens.Word(said.Tokens.Back(figure.First - 1, SmallWords.AboutOrMore)))
        && said.Tokens.First(figure.Last + 2, figure.Last + Reach, Kept) is var kept
        && kept > 0
        && !said.Tokens.HasComma(figure.Last + 1, kept + 1)
            ? Link.Of("RetentionRate", Measure.Rate, said.Subjects.Of(figure.First))
            : null;

    public static Link Of(Link link, Figure figure) =>
        link.Concept == "RetentionRate"
        && figure.Unit == Unit.Percent
        && (figure.Value ?? figure.Low ?? 0) is var kept
        && (kept > All || kept == All && figure.Qualifier is "more-than" or "at-least")
            ? link with
            {
                Concept = "NetExpansionRate",
            }
            : link;
}
