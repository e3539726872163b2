using Typed = SiteGen.Kpis;

namespace SiteGen.Tests.Kpis;

public class TypedKpiTests
{
    private static readonly EarningsCall Call = Stating.Call(
        2025,
        3,
        Stating.Revenue("1134000000"),
        Stating.Revenue("907000000") with
        {
            Scope = "Cloud",
        },
        Stating.Growth("10") with
        {
            Basis = "reported",
        },
        Stating.Growth("8") with
        {
            Basis = "organic",
        },
        new("IncomeFromOperations", "182000000", "USD", -6) { Basis = "non-gaap" },
        new("IncomeFromOperations", "-5000000", "USD", -6) { Basis = "gaap" },
        new("StockBasedCompensation", "150000000", "USD", -6)
    );

    [Fact]
    public void AStatedFigureCarriesItsFact()
    {
        var revenue = Call.Kpis.Revenue.ShouldBeOfType<Figure<Money>>();

        revenue.Value.ShouldBe(new Money(1_134_000_000, "USD"));
        revenue.Fact.ShouldBe(Call.Facts[0]);
        Typed.Revenue.Of(Call).ShouldBe(revenue);
    }

    [Fact]
    public void WhatIsNotStatedIsNotStated()
    {
        Call.Kpis.NetIncome.ShouldBeOfType<NotStated<Money>>().ToString().ShouldBe("not stated");
        Call.Kpis.NetIncome.Match(stated => stated.Value.Amount, () => -1).ShouldBe(-1);
    }

    [Fact]
    public void AFigureInAnotherUnitIsNotThisOne() =>
        Call.Kpis.StockBasedCompensation.ShouldBeOfType<NotStated<ShareOfRevenue>>();

    [Fact]
    public void APartOfTheBusinessIsAskedForByItsName() =>
        Typed.Revenue.For("cloud").Of(Call).Match(figure => figure.Value.Amount, () => 0).ShouldBe(907_000_000);

    [Fact]
    public void APlainNameMeansWhatItMeansInAReport()
    {
        Value(Typed.IncomeFromOperations).ShouldBe(-5_000_000);
        Value(Typed.IncomeFromOperations.On("non-gaap")).ShouldBe(182_000_000);
        Typed.RevenueGrowth.Of(Call).Match(figure => figure.Value.Percent, () => 0).ShouldBe(10);
        Typed.RevenueGrowth.On("organic").Of(Call).Match(figure => figure.Value.Percent, () => 0).ShouldBe(8);
    }

    [Fact]
    public void GuidanceNamesWhatItReplaces()
    {
        var guided = Stating.Revenue("5000000") with { Period = "2025-Q4", Status = FactStatus.Guidance };
        var prior = guided with { Value = "4000000", Status = FactStatus.PriorGuidance };
        var call = Stating.Call(
            2025,
            3,
            guided,
            prior,
            prior with
            {
                Period = "2025-FY",
            },
            guided with
            {
                IsAnalysts = true,
            }
        );

        var guidance = call.Guidance.ShouldHaveSingleItem();

        guidance.Given.ShouldBe(call.Facts[0]);
        guidance.Replaced.ShouldBe(call.Facts[1]);
    }

    private static decimal Value(Kpi<Money> kpi) => kpi.Of(Call).Match(figure => figure.Value.Amount, () => 0);
}
