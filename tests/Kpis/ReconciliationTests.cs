using SiteGen.Site.Kpis;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Kpis;

public class ReconciliationTests
{
    [Theory]
    [InlineData("1034000000", -6, "1134000000", -6, "10", Verdict.Reconciles)]
    [InlineData("1134000000", -6, "1300000000", -8, "15", Verdict.Reconciles)]
    [InlineData("1134000000", -6, "1300000000", -8, "25", Verdict.Disagrees)]
    [InlineData("907000000", -6, "1060000000", -6, "10", Verdict.Disagrees)]
    [InlineData("907000000", -6, "1060000000", -6, "17", Verdict.Reconciles)]
    public void GrowthIsRecomputedWithinThePrecisionOfTheWords(
        string then,
        int thenDecimals,
        string now,
        int nowDecimals,
        string growth,
        Verdict verdict
    ) =>
        Check(
                Stating.Call(2024, 3, Stating.Revenue(then, thenDecimals)),
                Stating.Call(2025, 3, Stating.Revenue(now, nowDecimals), Stating.Growth(growth))
            )
            .ShouldHaveSingleItem()
            .Verdict.ShouldBe(verdict);

    [Fact]
    public void ARelationTellsWhatItIsMadeOf()
    {
        var relation = Check(
                Stating.Call(2024, 3, Stating.Revenue("1034000000")),
                Stating.Call(2025, 3, Stating.Revenue("1134000000"), Stating.Growth("10"))
            )
            .Single();

        relation.Stated.Value.ShouldBe(10);
        relation.Of.Value.ShouldBe(1_134_000_000);
        relation.Against.Value.ShouldBe(1_034_000_000);
        Math.Round(relation.Value, 1).ShouldBe(9.7m);
        RelationText.Computed(relation).ShouldBe("+9.7%");
    }

    [Theory]
    [InlineData("53.5", "52.9", "-50", Verdict.Reconciles)]
    [InlineData("52.9", "50.1", "-280", Verdict.Reconciles)]
    [InlineData("49.8", "51.8", "-50", Verdict.Disagrees)]
    public void AChangeOfARateIsRecomputedInBasisPoints(string then, string now, string change, Verdict verdict) =>
        Check(Stating.Call(2024, 3, Margin(then)), Stating.Call(2025, 3, Margin(now), Change(change)))
            .ShouldHaveSingleItem()
            .Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("907000000", "956000000", "49000000", Verdict.Reconciles)]
    [InlineData("907000000", "956000000", "-49000000", Verdict.Disagrees)]
    public void AChangeOfAnAmountIsRecomputedInMoney(string then, string now, string change, Verdict verdict)
    {
        var relation = Check(
                Stating.Call(2024, 3, Stating.Revenue(then)),
                Stating.Call(
                    2025,
                    3,
                    Stating.Revenue(now),
                    new Said("RevenueChange", change, "USD", -6) { Comparison = "YoY" }
                )
            )
            .ShouldHaveSingleItem();

        relation.Verdict.ShouldBe(verdict);
        RelationText.Computed(relation).ShouldBe("+$49" + NumberFormat.Space + "million");
    }

    [Fact]
    public void FlatIsWhatRoundsToNothing()
    {
        Check(Stating.Call(2024, 3, Margin("50.1")), Stating.Call(2025, 3, Margin("50.3"), Change("0", null)))
            .Single()
            .Verdict.ShouldBe(Verdict.Reconciles);
        Check(Stating.Call(2024, 3, Margin("49.8")), Stating.Call(2025, 3, Margin("51.8"), Change("0", null)))
            .Single()
            .Verdict.ShouldBe(Verdict.Disagrees);
    }

    [Fact]
    public void RoughlyFlatIsSaidOfALittle() =>
        Check(
                Stating.Call(2025, 2, Stating.Revenue("1013000000")),
                Stating.Call(
                    2025,
                    3,
                    Stating.Revenue("1034000000"),
                    Stating.Growth("0", null) with
                    {
                        Comparison = "QoQ",
                        Qualifier = "approximately",
                    }
                )
            )
            .Single()
            .Verdict.ShouldBe(Verdict.Reconciles);

    [Fact]
    public void AgainstTheQuarterBeforeIsTheQuarterBefore() =>
        Check(
                Stating.Call(2024, 4, Stating.Revenue("100000000")),
                Stating.Call(2025, 1, Stating.Revenue("110000000"), Stating.Growth("10") with { Comparison = "QoQ" })
            )
            .ShouldHaveSingleItem();

    [Fact]
    public void AFigureThatACallComparesWithIsUsedWhereTheOtherCallIsMissing() =>
        Check(
                Stating.Call(
                    2025,
                    3,
                    Stating.Revenue("110000000"),
                    Stating.Revenue("100000000") with
                    {
                        Period = "2024-Q3",
                    },
                    Stating.Growth("10")
                )
            )
            .ShouldHaveSingleItem()
            .Verdict.ShouldBe(Verdict.Reconciles);

    [Theory]
    [InlineData("organic")]
    [InlineData("excluding widgets")]
    public void GrowthOnAnotherBasisIsLeftAlone(string basis) =>
        Check(
                Stating.Call(2024, 3, Stating.Revenue("100000000")),
                Stating.Call(2025, 3, Stating.Revenue("190000000"), Stating.Growth("10") with { Basis = basis })
            )
            .ShouldBeEmpty();

    [Fact]
    public void GrowthFromALossIsLeftAlone() =>
        Check(
                Stating.Call(2024, 3, Stating.Revenue("-5000000")),
                Stating.Call(2025, 3, Stating.Revenue("5000000"), Stating.Growth("10"))
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("54.0", Verdict.Disagrees)]
    [InlineData("53.5", Verdict.Reconciles)]
    public void AMarginIsAPartOfRevenue(string margin, Verdict verdict) =>
        Check(
                Stating.Call(
                    2025,
                    3,
                    Stating.Revenue("1034000000"),
                    new("GrossProfit", "553000000", "USD", -6) { Basis = "non-gaap" },
                    Margin(margin)
                )
            )
            .ShouldHaveSingleItem()
            .Verdict.ShouldBe(verdict);

    [Fact]
    public void TheShareOfAPartIsOfTheWhole() =>
        Check(
                Stating.Call(
                    2025,
                    3,
                    Stating.Revenue("1034000000"),
                    Stating.Revenue("907000000") with
                    {
                        Scope = "Cloud",
                    },
                    new("RevenueShare", "88", "percent-of-revenue") { Scope = "Cloud" }
                )
            )
            .ShouldHaveSingleItem()
            .Verdict.ShouldBe(Verdict.Reconciles);

    private static IReadOnlyList<Relation> Check(params EarningsCall[] calls) =>
        Reconciliation.Check(KpiRows.Read(calls));

    private static Said Margin(string value) => new("GrossMargin", value, "percent", 1) { Basis = "non-gaap" };

    private static Said Change(string value, int? decimals = 0) =>
        new("GrossMarginChange", value, "bps", decimals) { Basis = "non-gaap", Comparison = "YoY" };
}
