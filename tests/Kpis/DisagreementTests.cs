using SiteGen.Site.Kpis;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Kpis;

public class DisagreementTests
{
    [Fact]
    public void GrowthThatDoesNotReconcileIsReportedWhereItIsStated()
    {
        var (then, now) = (
            Stating.Call(2024, 3, Stating.Revenue("1134000000")),
            Stating.Call(2025, 3, Stating.Revenue("1300000000", -8), Stating.Growth("25"))
        );

        var figures = Figures.Of(Samples.Corpus with { Calls = [then, now] });

        figures.Compared(then).ShouldBeEmpty();
        var finding = figures.FindingsOf(now).ShouldHaveSingleItem();
        finding.Span.ShouldBe(now.Facts[1].Span);
        finding.Message.ShouldStartWith(
            "Revenue growth is stated as +25% YoY; $1.3 billion (Q3 2025, line 2) and $1.134 billion (Q3 2024, line 2) make +14.6%."
        );
    }

    [Fact]
    public void GrowthThatReconcilesIsNotReported() =>
        Disagreements
            .Of(
                KpiTable
                    .Make([
                        Stating.Call(2024, 3, Stating.Revenue("1134000000")),
                        Stating.Call(2025, 3, Stating.Revenue("1300000000", -8), Stating.Growth("15")),
                    ])
                    .Relations
            )
            .ShouldBeEmpty();
}
