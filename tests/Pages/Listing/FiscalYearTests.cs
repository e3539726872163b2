using SiteGen.Site.Pages.Listing;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages.Listing;

public class FiscalYearTests
{
    private static readonly EarningsCall First = new CallBuilder("Acme", 2023, 4).Build();
    private static readonly EarningsCall Last = new CallBuilder("Acme", 2025, 2).Build();

    [Fact]
    public void TheLineRunsFromTheFirstYearToTheLastWithoutABreak() =>
        FiscalYear.Span([Last, First]).Select(year => year.Year).ShouldBe([2023, 2024, 2025]);

    [Fact]
    public void AQuarterBetweenTwoCallsIsMissing() =>
        Missing().ShouldBe(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"]);

    [Fact]
    public void AQuarterWithACallHoldsIt() => FiscalYear.Span([First, Last])[0].Quarters[3].Call.ShouldBeSameAs(First);

    [Fact]
    public void NoCallsMakeNoLine() => FiscalYear.Span([]).ShouldBeEmpty();

    private static IEnumerable<string> Missing() =>
        FiscalYear
            .Span([First, Last])
            .SelectMany(year => year.Quarters)
            .Where(quarter => quarter.IsMissing)
            .Select(quarter => quarter.Period.ToString());
}
