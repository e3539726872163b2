using SiteGen.Site.Kpis;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Kpis;

public class KpiTableTests
{
    private static readonly Said Cloud = Stating.Revenue("907000000") with { Scope = "Cloud" };
    private static readonly Said CloudLater = Stating.Revenue("1060000000") with { Scope = "Cloud" };
    private static readonly Said CloudGrowth = Stating.Growth("10") with { Scope = "Cloud" };

    [Fact]
    public void WhatACallDoesNotStateStaysEmpty()
    {
        var row = Table(
            Stating.Call(2024, 3, Stating.Revenue("100000000")),
            Stating.Call(2025, 3, Stating.Growth("10"), Stating.Growth("8") with { Basis = "organic" })
        )
            .Rows.First(row => row.Key.Concept == "Revenue");

        row.Cells[1].Fact.ShouldBeNull();
        row.Cells[1].Changes.Select(change => change.Value).ShouldBe([10m, 8m]);
        new KpiNotes([row]).All.ShouldHaveSingleItem().Kind.ShouldBe(KpiNoteKind.NoAmount);
    }

    [Fact]
    public void ReportedRevenueGrowthIsRevenueGrowth()
    {
        var rows = Table(
            Stating.Call(2024, 3, Stating.Growth("52")),
            Stating.Call(2025, 3, Stating.Growth("15") with { Basis = "reported" })
        ).Rows;

        rows.ShouldHaveSingleItem().Facts.Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("Subscriptions", "subscription")]
    [InlineData("Digital channel", "Digital")]
    [InlineData("Digital", "Our digital business")]
    [InlineData("Pens & Inks", "Pens and inks")]
    [InlineData("Service", "Services segment")]
    [InlineData("Accessories", "Accessory sales")]
    [InlineData("Solid-state", "Solid state")]
    public void OnePartIsOneRowHoweverItIsSpelled(string spelling, string other)
    {
        var row = Table(
            Stating.Call(2024, 3, Stating.Revenue("100000000") with { Scope = other }),
            Stating.Call(2025, 1, Stating.Revenue("110000000") with { Scope = spelling }),
            Stating.Call(
                2025,
                2,
                Stating.Revenue("120000000") with
                {
                    Scope = spelling,
                },
                Stating.Growth("10") with
                {
                    Scope = other,
                }
            )
        )
            .Rows.ShouldHaveSingleItem();

        row.Scope.ShouldBe(spelling);
        row.Facts.Count().ShouldBe(3);
        row.Cells[2].Changes.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("Product", "Production")]
    [InlineData("Gas", "Ga")]
    [InlineData("Data Center", "Data Center GPU")]
    [InlineData("Services", "Service customers")]
    public void PartsWithDifferentNamesAreDifferentRows(string part, string other) =>
        Table(
            Stating.Call(2024, 3, Stating.Revenue("100000000") with { Scope = part }),
            Stating.Call(2025, 3, Stating.Revenue("110000000") with { Scope = other })
        )
            .Rows.Count.ShouldBe(2);

    [Fact]
    public void DifferentBasesAreDifferentRows() =>
        Table(
            Stating.Call(
                2025,
                3,
                new("IncomeFromOperations", "-5000000", "USD", -6) { Basis = "gaap" },
                new("IncomeFromOperations", "182000000", "USD", -6) { Basis = "non-gaap" }
            )
        )
            .Rows.Select(row => row.Title)
            .ShouldBe(["Income from operations, GAAP", "Income from operations, non-GAAP"]);

    [Fact]
    public void AFigureThatLeavesSomethingOutFillsThePlaceOfTheWholeOneWithANote()
    {
        Said whole = new("StockBasedCompensation", "17.9", "percent-of-revenue", 1);
        var row = Table(
            Stating.Call(2024, 3, whole),
            Stating.Call(2025, 3, whole with { Value = "13.6", Basis = "excluding restructuring" })
        )
            .Rows.ShouldHaveSingleItem();

        row.Facts.Select(fact => fact.Value).ShouldBe([17.9m, 13.6m]);
        new KpiNotes([row]).All.ShouldHaveSingleItem().Kind.ShouldBe(KpiNoteKind.Part);
    }

    [Fact]
    public void AnalystsAndUnnamedFiguresAreNotInTheTable() =>
        Table(Stating.Call(2025, 3, Stating.Revenue("1") with { IsAnalysts = true }, new("Other", "5", "percent")))
            .Rows.ShouldBeEmpty();

    [Fact]
    public void ASeriesBreaksWhereACallContradictsAnEarlierOne()
    {
        Said margin = new("GrossMargin", "49.8", "percent", 1) { Basis = "non-gaap", Scope = "Cloud" };
        var table = Table(
            Stating.Call(2024, 3, Cloud, margin),
            Stating.Call(2025, 3, CloudLater, CloudGrowth, margin with { Value = "51.8" })
        );

        // The whole part was cut anew, so its margin is as little comparable as its revenue.
        table
            .Rows.Where(row => row.Breaks.Count == 1)
            .Select(row => row.Key.Concept)
            .ShouldBe(["Revenue", "GrossMargin"]);
        new KpiNotes(table.Rows).All.ShouldHaveSingleItem().Kind.ShouldBe(KpiNoteKind.NotComparable);
        Series.Of(table.Rows[0]).Points[1].Link.ShouldBe(Link.None);
    }

    [Fact]
    public void ASeriesThatReconcilesHasNoBreak() =>
        Table(Stating.Call(2024, 3, Cloud), Stating.Call(2025, 3, CloudLater, CloudGrowth with { Value = "17" }))
            .Rows.SelectMany(row => row.Breaks)
            .ShouldBeEmpty();

    [Fact]
    public void ALineBreaksAtGaps()
    {
        var revenue = Stating.Revenue("100000000");
        var points = Series
            .Of(
                Table(
                    Stating.Call(2024, 1, revenue),
                    Stating.Call(2024, 2, revenue),
                    Stating.Call(2024, 3),
                    Stating.Call(2024, 4, revenue),
                    Stating.Call(2025, 3, revenue)
                ).Rows[0]
            )
            .Points;

        points.Select(point => point.Link).ShouldBe([Link.None, Link.Next, Link.None, Link.OverGap]);
    }

    [Fact]
    public void PartsThatAreRunAsOneComeBeforeOthers() =>
        Table(
            Stating.Call(
                2025,
                3,
                Stating.Revenue("5000000"),
                Cloud,
                new("GrossMargin", "50", "percent") { Scope = "Cloud" },
                Stating.Growth("60") with
                {
                    Scope = "Asia",
                }
            )
        )
            .Sections.Select(section => section.Title)
            .ShouldBe([
                "Revenue and growth",
                "Business unit: Cloud",
                "Other parts of the business, as the calls name them",
            ]);

    [Fact]
    public void EveryRowHasAFragmentOfItsOwn()
    {
        string[] parts = ["雲端", "雲"];
        var stated = parts.Select(part => Cloud with { Scope = part }).Append(Stating.Revenue("1000000"));

        var rows = Table(Stating.Call(2025, 3, [.. stated])).Rows;

        rows.Select(row => row.Id).ShouldBe(["acme-revenue", "acme-revenue-2", "acme-revenue-3"], ignoreOrder: true);
    }

    private static KpiTable Table(params EarningsCall[] calls) => KpiTable.Make(calls);
}
