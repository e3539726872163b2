using SiteGen.Site.Kpis;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Kpis;

public class FigureTextTests
{
    [Theory]
    [InlineData("1134000000", "USD", -6, "$1.134 billion")]
    [InlineData("1300000000", "USD", -8, "$1.3 billion")]
    [InlineData("1060000000", "USD", -6, "$1.060 billion")]
    [InlineData("1060000000", "USD", -7, "$1.06 billion")]
    [InlineData("907000000", "USD", -6, "$907 million")]
    [InlineData("18500000", "USD", -5, "$18.5 million")]
    [InlineData("-16000000", "USD", -6, "−$16 million")]
    [InlineData("1250", "USD", 0, "$1,250")]
    [InlineData("0", "USD", 0, "$0")]
    [InlineData("2500000000000", "JPY", -11, "¥2.5 trillion")]
    [InlineData("5000000", "EUR", -6, "€5 million")]
    [InlineData("5000000", "CHF", -6, "CHF 5 million")]
    [InlineData("1.25", "USD/share", 2, "$1.25 per share")]
    [InlineData("-0.1", "USD/share", 2, "−$0.10 per share")]
    [InlineData("53.5", "percent", 1, "53.5%")]
    [InlineData("18", "percent", 0, "18%")]
    [InlineData("18", "percent", 1, "18.0%")]
    [InlineData("12.2", "percent-of-revenue", 1, "12.2% of revenue")]
    [InlineData("270", "bps", 0, "270 bps")]
    [InlineData("2", "points", 0, "2 points")]
    [InlineData("1", "days", 0, "1 day")]
    [InlineData("10", "ratio", 0, "10×")]
    [InlineData("250000", "count", -3, "250,000")]
    [InlineData("155000000", "shares", -6, "155 million shares")]
    public void AFigureHasThePrecisionThatWasSpoken(string value, string unit, int decimals, string text) =>
        Plain(FigureText.Of(Stating.Of(new("Revenue", value, unit, decimals)))).ShouldBe(text);

    [Theory]
    [InlineData("1310000000", "1320000000", "USD", "$1.31–1.32 billion")]
    [InlineData("475000000", "485000000", "USD", "$475–485 million")]
    [InlineData("995000000", "1005000000", "USD", "$995 million to $1.005 billion")]
    [InlineData("-15000000", "-10000000", "USD", "−$15 to −$10 million")]
    [InlineData("7.5", "8", "percent", "7.5–8%")]
    [InlineData("5000000", "6000000", "CHF", "CHF 5–6 million")]
    public void ARangeSaysItsUnitOnce(string low, string high, string unit, string text) =>
        Plain(FigureText.Of(Stating.Of(new("Revenue", null, unit, 1) { Low = low, High = high }))).ShouldBe(text);

    [Theory]
    [InlineData("approximately", "about 55%")]
    [InlineData("nearly", "nearly 55%")]
    [InlineData("more-than", "more than 55%")]
    [InlineData("less-than", "less than 55%")]
    [InlineData("up-to", "up to 55%")]
    [InlineData("at-least", "55%+")]
    public void TheWordThatLoosensAFigureStaysWithIt(string qualifier, string text) =>
        FigureText.Of(Stating.Of(new("GrossMargin", "55", "percent") { Qualifier = qualifier })).ShouldBe(text);

    [Fact]
    public void AnOpenEndIsSaid()
    {
        FigureText.Of(Stating.Of(new("GrossMargin", null, "percent") { Low = "60" })).ShouldBe("60%+");
        FigureText.Of(Stating.Of(new("GrossMargin", null, "percent") { High = "60" })).ShouldBe("up to 60%");
        Plain(FigureText.Of(Stating.Of(new("Revenue", "5000000", "USD", -6) { Qualifier = "at-least" })))
            .ShouldBe("$5+ million");
    }

    [Theory]
    [InlineData("RevenueGrowth", "10", 0, "percent", "+10%")]
    [InlineData("GrossMarginChange", "-50", 0, "bps", "−50 bps")]
    [InlineData("RevenueGrowth", "0", null, "percent", "flat")]
    [InlineData("RevenueGrowth", "0", 0, "percent", "0%")]
    public void AChangeHasItsSign(string concept, string value, int? decimals, string unit, string text) =>
        Plain(FigureText.Change(Stating.Of(new Said(concept, value, unit, decimals)))).ShouldBe(text);

    [Theory]
    [InlineData("2025-Q4", "Q4 2025")]
    [InlineData("2025-FY", "fiscal 2025")]
    [InlineData("2025-YTD", "fiscal 2025 to date")]
    [InlineData("2025-Q3-LTM", "12 months to Q3 2025")]
    [InlineData("long-term", "the long term")]
    [InlineData("next 3 years", "next 3 years")]
    [InlineData("", "no period stated")]
    public void APeriodIsSaidAsAReaderSaysIt(string period, string text) => PeriodText.Of(period).ShouldBe(text);

    [Theory]
    [InlineData("Revenue", "revenue")]
    [InlineData("RevenueGrowth", "revenue")]
    [InlineData("GrossMarginChange", "gross-margin")]
    [InlineData("FreeCashFlow", "free-cash-flow")]
    [InlineData("AdjustedEBITDA", "adjusted-ebitda")]
    public void AChangeStandsOnThePageOfItsMetric(string concept, string slug) => Concepts.Slug(concept).ShouldBe(slug);

    [Fact]
    public void AConceptOfACompanysOwnGetsItsNameFromItsLetters()
    {
        Concepts.Of("WidgetsShipped").Name.ShouldBe("Widgets shipped");
        Concepts.Of("WidgetsShippedGrowth").Name.ShouldBe("Widgets shipped growth");
    }

    private static string Plain(string text) => text.Replace(NumberFormat.Space, " ", StringComparison.Ordinal);
}
