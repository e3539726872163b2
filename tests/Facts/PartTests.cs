using SiteGen.Tests.Code;

namespace SiteGen.Tests.Facts;

public class PartTests
{
    [Fact]
    public void AnAmountLessThanTheWholeIsOfAPartThatNobodyNamed()
    {
        var facts = Read(
            "Revenue was $33 billion, up 14% year over year.",
            "Revenue was $11 billion, up 4% year over year."
        );

        facts
            .Select(fact => (fact.Concept, fact.Scope, fact.IsHeadline))
            .ShouldBe([
                ("Revenue", "total", true),
                ("RevenueGrowth", "total", true),
                ("Revenue", "unnamed part", false),
                ("RevenueGrowth", "unnamed part", false),
            ]);
        facts.ShouldAllBe(fact => fact.Conflict == null);
    }

    [Fact]
    public void NearlyTheSameAmountIsAContradiction()
    {
        var facts = Read("Revenue was $40 million.", "Revenue was $45 million.");

        facts.ShouldAllBe(fact => fact.Scope == "total" && fact.Conflict != null);
    }

    [Fact]
    public void OfGrowthRatesOfNobodyKnowsWhatTablesShowNone() =>
        Read("Revenue grew 20% year over year.", "Revenue grew 3% year over year.")
            .ShouldAllBe(fact => !fact.IsHeadline && fact.Conflict == null);

    [Fact]
    public void TheGrowthBesideTheAmountIsThatOfTheWhole() =>
        Read("Revenue grew 3% year over year.", "Revenue was $40 million, up 20% year over year.")
            .Where(fact => fact is { IsHeadline: true, Concept: "RevenueGrowth" })
            .Select(fact => fact.Value)
            .ShouldBe([20]);

    private static IReadOnlyList<Fact> Read(params string[] sentences) =>
        Consumer
            .Of(
                (
                    "call.txt",
                    $"""
                    Operator
                    Welcome to the Aldgate Paper first quarter 2026 earnings call.
                    Ines Okafor - Chief Executive Officer
                    {string.Join("\n", sentences)}

                    """
                )
            )
            .Calls.Single()
            .Facts;
}
