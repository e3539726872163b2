namespace SiteGen.Tests.Facts;

/// <summary>What a figure claims that no concept fits.</summary>
public sealed class ClaimTests
{
    [Theory]
    // Prepared remarks that tell what happened are of the company and its quarter.
    [InlineData("We recorded a legal settlement of $12 million.", "total", "2025-Q3")]
    // A part that words name stays.
    [InlineData("In our Pumps business, we signed a contract worth $60 million.", "Pumps", "")]
    [InlineData("Our Harbor product now has 20,000 beds.", "", "")]
    // Said in passing: nobody states a part or a period.
    [InlineData("A: That is a $12 million item, I think.", "", "")]
    [InlineData("A: We recorded a legal settlement of $12 million.", "", "")]
    // A period that words name stays.
    [InlineData("A: We recorded a legal settlement of $12 million in the second quarter.", "", "2025-Q2")]
    public void OnlyWhatWordsStateIsClaimed(string line, string scope, string period)
    {
        var fact = Spoken.Facts(line).ShouldHaveSingleItem().Draft;

        (fact.Concept, fact.Scope, fact.Period).ShouldBe(("Other", scope, period));
    }

    [Fact]
    public void FiguresWithAConceptKeepTheirQuarter()
    {
        var fact = Spoken.Facts("A: Revenue was $12 million.").ShouldHaveSingleItem().Draft;

        (fact.Concept, fact.Scope, fact.Period).ShouldBe(("Revenue", "total", "2025-Q3"));
    }

    [Theory]
    [InlineData("Q: Gross margin was 41%, is that right?", "")]
    [InlineData("Q: Gross margin was 41% in the second quarter, is that right?", "2025-Q2")]
    public void AnAnalystsFigureIsOfThePeriodThatWordsName(string line, string period) =>
        Spoken.Facts(line).ShouldHaveSingleItem().Draft.Period.ShouldBe(period);

    // A dividend that is announced is paid after the quarter.
    [Theory]
    [InlineData("Today our board declared a dividend of $0.40 per share, payable on November 15.", "")]
    [InlineData("Yesterday, we announced the raise of our dividend to $0.27 per share.", "")]
    [InlineData("We paid a dividend of $0.40 per share in the quarter.", "2025-Q3")]
    [InlineData("Our board declared a dividend of $0.40 per share in the second quarter.", "2025-Q2")]
    public void ADividendToComeIsOfNoQuarter(string line, string period) =>
        Spoken.Facts(line).ShouldHaveSingleItem().Draft.Period.ShouldBe(period);

    [Fact]
    public void WhatTheCompanyStatesTooIsOfTheQuarter()
    {
        var facts = Spoken.Facts("Gross margin was 41%.", "Q: Gross margin was 41%, is that right?");

        facts.Select(fact => fact.Draft.Period).ShouldBe(["2025-Q3", "2025-Q3"]);
    }

    [Theory]
    // What is as of the day of the call is of no quarter.
    [InlineData("Our board declared a quarterly dividend of $0.42 per share.", "Dividend", "")]
    [InlineData("We paid a dividend of $0.42 per share in the quarter.", "Dividend", "2025-Q3")]
    [InlineData("As of last Friday, we have repurchased $467 million of shares.", "ShareRepurchases", "")]
    [InlineData("As of today, we operate 812 stores.", "StoreCount", "")]
    [InlineData("Our store count is already close to 800 stores.", "StoreCount", "")]
    [InlineData("We ended the quarter with 812 stores.", "StoreCount", "2025-Q3")]
    [InlineData("Valves is now a $2 billion business.", "Revenue", "")]
    // "So far" of a year that has not ended.
    [InlineData("In 2025 we have repurchased $300 million of shares.", "ShareRepurchases", "2025-YTD")]
    public void WhatIsOfTheDayOfTheCallIsOfNoQuarter(string line, string concept, string period)
    {
        var fact = Spoken.Facts(line).ShouldHaveSingleItem().Draft;

        (fact.Concept, fact.Period).ShouldBe((concept, period));
    }
}
