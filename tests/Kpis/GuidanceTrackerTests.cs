using SiteGen.Site.Kpis;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Kpis;

public class GuidanceTrackerTests
{
    private static readonly Said Guided = new("Revenue", null, "USD", -6)
    {
        Low = "450000000",
        High = "455000000",
        Period = "2025-Q4",
        Status = FactStatus.Guidance,
    };

    private static readonly EarningsCall Third = Stating.Call(2025, 3, Guided);

    [Theory]
    [InlineData("452000000", Outcome.Met)]
    [InlineData("450000000", Outcome.Met)]
    [InlineData("456000000", Outcome.Beaten)]
    [InlineData("449000000", Outcome.Missed)]
    public void TheFigureOfThePeriodDecides(string actual, Outcome outcome)
    {
        var figure = Track(Third, Stating.Call(2025, 4, Stating.Revenue(actual))).ShouldHaveSingleItem();

        figure.Outcome.ShouldBe(outcome);
        figure.Actual!.Value.ShouldBe(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void StayingBelowACostIsBetter() =>
        Track(
                Stating.Call(2025, 3, Guided with { Concept = "CapitalExpenditures" }),
                Stating.Call(2025, 4, new Said("CapitalExpenditures", "440000000", "USD", -6))
            )
            .Single()
            .Outcome.ShouldBe(Outcome.Beaten);

    [Fact]
    public void NothingIsDecidedBeforeThePeriodIsOver() =>
        Track(Third).Single().Outcome.ShouldBe(Outcome.NotYetReported);

    [Fact]
    public void ThePeriodMayEndWithoutAnAnswer() =>
        Track(Third, Stating.Call(2026, 3, Stating.Revenue("1"))).Single().Outcome.ShouldBe(Outcome.NotStated);

    [Theory]
    [InlineData("non-gaap", "total", "2025-Q4")]
    [InlineData("", "Cloud", "2025-Q4")]
    [InlineData("", "total", "2025-FY")]
    public void OnlyLikeIsComparedWithLike(string basis, string scope, string period) =>
        Track(
                Third,
                Stating.Call(
                    2026,
                    1,
                    Stating.Revenue("456000000") with
                    {
                        Basis = basis,
                        Scope = scope,
                        Period = period,
                    }
                )
            )
            .Single()
            .Outcome.ShouldBe(Outcome.NotStated);

    [Fact]
    public void AnAnalystsFigureDecidesNothing() =>
        Track(Third, Stating.Call(2025, 4, Stating.Revenue("456000000") with { IsAnalysts = true }))
            .Single()
            .Outcome.ShouldBe(Outcome.NotStated);

    [Theory]
    [InlineData("460000000", "465000000", Movement.Raised)]
    [InlineData("450000000", "460000000", Movement.Raised)]
    [InlineData("440000000", "455000000", Movement.Lowered)]
    [InlineData("450000000", "455000000", Movement.Reiterated)]
    [InlineData("451000000", "454000000", Movement.Narrowed)]
    [InlineData("440000000", "465000000", Movement.Widened)]
    public void ALaterCallMovesTheGuidance(string low, string high, Movement movement)
    {
        var guided = Track(
            Stating.Call(2025, 2, Guided),
            Stating.Call(2025, 3, Guided with { Low = low, High = high })
        );

        guided.Select(one => one.Movement).ShouldBe([Movement.Initiated, movement]);
        guided[1].Before.ShouldBe(guided[0].Given);
        guided[0].Next!.Given.ShouldBe(guided[1].Given);
        guided[1].Next.ShouldBeNull();
    }

    [Fact]
    public void WhatTheCallItselfSaysWasGuidedComesFirst()
    {
        var call = Stating.Call(
            2025,
            3,
            Guided,
            Guided with
            {
                Status = FactStatus.PriorGuidance,
                Low = "400000000",
                High = "410000000",
            }
        );

        var figure = Track(Stating.Call(2025, 2, Guided), call)[^1];

        figure.Before!.Status.ShouldBe(FactStatus.PriorGuidance);
        figure.Movement.ShouldBe(Movement.Raised);
    }

    [Fact]
    public void GuidanceSaidTwiceIsOne()
    {
        var figure = Track(Stating.Call(2025, 3, Guided, Guided)).ShouldHaveSingleItem();

        figure.Again.ShouldHaveSingleItem();
    }

    [Fact]
    public void GuidanceWithoutADateIsNotJudgedButFollowed()
    {
        var target = Stating.Growth("30") with
        {
            Qualifier = "at-least",
            Low = "30",
            Period = "long-term",
            Status = FactStatus.Target,
        };
        var figure = Track(Stating.Call(2025, 3, target), Stating.Call(2025, 4, Stating.Growth("8"))).Single();

        figure.Outcome.ShouldBe(Outcome.Undated);
        figure.Since.Select(fact => fact.Value).ShouldBe([8m]);
    }

    [Theory]
    [InlineData("at-least", "31", Outcome.Met)]
    [InlineData("at-least", "29", Outcome.Missed)]
    [InlineData("approximately", "30.4", Outcome.Met)]
    [InlineData("approximately", "31", Outcome.Beaten)]
    public void OpenOrRoundedGuidanceIsMetByWhatItsWordsAllow(string qualifier, string actual, Outcome outcome)
    {
        var guided = Stating.Growth("30") with
        {
            Qualifier = qualifier,
            Period = "2025-Q4",
            Status = FactStatus.Guidance,
        };

        Track(Stating.Call(2025, 3, guided), Stating.Call(2025, 4, Stating.Growth(actual, 1)))
            .Single()
            .Outcome.ShouldBe(outcome);
    }

    private static IReadOnlyList<GuidedFigure> Track(params EarningsCall[] calls) => GuidanceTracker.Track(calls);
}
