using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links what is spent out of revenue or cash: "we spend 15% of our revenue on R&amp;D", "90% of our free cash flow".</summary>
internal static class SpentShares
{
    private const int Reach = 6;

    private static readonly HashSet<string> Owners = WordSet.Exact("our the its total");

    private static readonly HashSet<string> Into = WordSet.Exact("in on for into towards toward to");

    private static readonly HashSet<string> Costs = WordSet.Exact(
        "CapitalExpenditures ResearchAndDevelopment SalesAndMarketing SellingAndAdministrativeExpenses OperatingExpenses"
    );

    /// <summary>The link; null where the percentage is no such one.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var noun = tokens.Past(figure.Last + 2, Owners);
        if (tokens.Word(figure.Last + 1) != "of")
        {
            return null;
        }

        if (tokens.Are(noun, "free", "cash") && tokens.Word(noun + 2) == "flow" && figure.Value != 100)
        {
            return Link.Of("FreeCashFlowShare", Measure.Rate, FactDraft.Total);
        }

        return
            SmallWords.Sales.Has(tokens.Word(noun))
            && Into.Has(tokens.Word(noun + 1))
            && said.Mentions.Find(mention => mention.First > noun + 1) is { } cost
            && Costs.Has(cost.Concept.Name)
            && cost.First - noun <= Reach
            && !tokens.HasComma(noun + 1, cost.First)
            ? Link.To(cost) with
            {
                Scope = null,
            }
            : null;
    }
}
