using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("Welcome to the Aldgate Paper first quarter 2026 earnings call.", "Aldgate Paper", 2026, 1)]
    [InlineData(
        "Welcome to Aldgate Paper's First Quarter Fiscal Year 2026 Earnings Conference Call.",
        "Aldgate Paper",
        2026,
        1
    )]
    [InlineData("Welcome to the Aldgate Paper Inc. Q1 2026 Earnings Conference Call.", "Aldgate Paper Inc.", 2026, 1)]
    [InlineData("Welcome to the Aldgate Paper, Inc. Q1 2026 Earnings Conference Call.", "Aldgate Paper, Inc.", 2026, 1)]
    [InlineData("Thank you for joining Aldgate Paper’s Q4 FY26 results call.", "Aldgate Paper", 2026, 4)]
    [InlineData("Welcome to Aldgate Paper's fiscal 2026 second quarter earnings call.", "Aldgate Paper", 2026, 2)]
    [InlineData("Welcome to the Aldgate Paper 2026 third quarter earnings webcast.", "Aldgate Paper", 2026, 3)]
    [InlineData("Welcome to the Aldgate Paper 2Q26 earnings call.", "Aldgate Paper", 2026, 2)]
    [InlineData("Welcome to the Aldgate Paper 2Q 2026 earnings call.", "Aldgate Paper", 2026, 2)]
    [InlineData(
        "Welcome to Aldgate Paper's fourth quarter and full year 2026 results conference call.",
        "Aldgate Paper",
        2026,
        4
    )]
    [InlineData(
        "Welcome to Aldgate Paper's fourth quarter and fiscal year 2026 earnings call.",
        "Aldgate Paper",
        2026,
        4
    )]
    [InlineData("Welcome to the fourth quarter 2026 earnings call of Aldgate Paper.", "Aldgate Paper", 2026, 4)]
    [InlineData(
        "Good afternoon and welcome to the first quarter of fiscal 2027 earnings conference call for Aldgate Paper.",
        "Aldgate Paper",
        2027,
        1
    )]
    [InlineData("Welcome to the Q3 FY2026 earnings call for Aldgate Paper.", "Aldgate Paper", 2026, 3)]
    [InlineData(
        "Today's call covers Aldgate Paper's results for the third fiscal quarter of 2026.",
        "Aldgate Paper",
        2026,
        3
    )]
    [InlineData("Welcome to the J.P. Aldgate & Co. first quarter 2026 earnings call.", "J.P. Aldgate & Co.", 2026, 1)]
    [InlineData("Welcome to the Bank of the Fens second quarter 2026 earnings call.", "Bank of the Fens", 2026, 2)]
    [InlineData("Welcome to the 3D Paper first quarter 2026 earnings call.", "3D Paper", 2026, 1)]
    [InlineData("Welcome to eFold's first quarter 2026 earnings call.", "eFold", 2026, 1)]
    [InlineData(
        "Welcome to the Aldgate Paper Earnings Conference Call for the second quarter of 2026.",
        "Aldgate Paper",
        2026,
        2
    )]
    [InlineData("Welcome to Aldgate Paper's 1st quarter 2026 earnings call.", "Aldgate Paper", 2026, 1)]
    [InlineData("Welcome to Aldgate Paper's first-quarter 2026 earnings call.", "Aldgate Paper", 2026, 1)]
    [InlineData("Welcome to Aldgate Paper's fiscal Q1 2026 earnings call.", "Aldgate Paper", 2026, 1)]
    [InlineData("Welcome to Aldgate Paper's fiscal first quarter 2026 earnings call.", "Aldgate Paper", 2026, 1)]
    [InlineData("Welcome to Aldgate Paper's Q1 '26 earnings call.", "Aldgate Paper", 2026, 1)]
    [InlineData("Welcome to Aldgate Paper's Q1'26 earnings call.", "Aldgate Paper", 2026, 1)]
    [InlineData(
        "Welcome to the Aldgate Paper third quarter of fiscal year 2026 conference call.",
        "Aldgate Paper",
        2026,
        3
    )]
    [InlineData("Welcome to the Aldgate Paper Fiscal Year 2026 First Quarter Earnings Call.", "Aldgate Paper", 2026, 1)]
    [InlineData("Welcome to the Q4 fiscal year '26 Aldgate Paper earnings conference call.", "Aldgate Paper", 2026, 4)]
    [InlineData(
        "Welcome to Aldgate Paper, Inc.’s Fiscal 2027 First Quarter Conference Call.",
        "Aldgate Paper, Inc.",
        2027,
        1
    )]
    [InlineData("Welcome to the Aldgate Paper Q3 FY26 earnings call.", "Aldgate Paper", 2026, 3)]
    [InlineData(
        "Welcome to the Q3 and 9M FY26 earnings call of Aldgate Paper Limited.",
        "Aldgate Paper Limited",
        2026,
        3
    )]
    [InlineData("Welcome to the Aldgate Paper Q3 FY 2025-26 earnings call.", "Aldgate Paper", 2026, 3)]
    [InlineData("Welcome to Aldgate Paper's fiscal 2026's third quarter earnings call.", "Aldgate Paper", 2026, 3)]
    public void CompanyAndQuarterAreReadFromTheWelcome(string words, string issuer, int year, int quarter)
    {
        var header = Header($"Good day, everyone. {words} Please stand by.");

        (header.Issuer, header.Period?.Year, header.Period?.Quarter).ShouldBe((issuer, year, quarter));
    }

    [Theory]
    [InlineData("Welcome to the Aldgate Paper earnings call.")]
    [InlineData("Welcome to the call. We had a good first quarter.")]
    [InlineData("Welcome to Aldgate Paper's earnings call for the second quarter ended June 30, 2026.")]
    [InlineData("Welcome to the 2026 annual meeting of Aldgate Paper.")]
    [InlineData("Welcome, everyone. In the last three quarters we did well.")]
    public void AQuarterThatNobodyStatesIsNotMadeUp(string words) => Header(words).Period.ShouldBeNull();

    [Theory]
    [InlineData("Today is November 5, 2026.", 2026, 11, 5)]
    [InlineData("This call is being recorded on Feb. 3, 2027.", 2027, 2, 3)]
    [InlineData("Today, May 1st, 2026, we report our results.", 2026, 5, 1)]
    [InlineData("Today's date is August 22nd, 2026.", 2026, 8, 22)]
    [InlineData("This conference is being recorded today, Thursday, September 3, 2026.", 2026, 9, 3)]
    public void TheDayIsReadWhereSomebodySaysWhatDayItIs(string words, int year, int month, int day) =>
        Header(words).Date.ShouldBe(new(year, month, day));

    [Theory]
    [InlineData("Our outlook is as of November 5, 2026.")]
    [InlineData("We filed our report on November 5, 2026.")]
    [InlineData("Today we speak of the quarter ended October 31, 2026.")]
    [InlineData("Today is February 30, 2026.")]
    public void AnotherDayIsNotTheDayOfTheCall(string words) => Header(words).Date.ShouldBeNull();

    [Theory]
    [InlineData("Aldgate Paper Inc (ALD) 2026 Q1 法說會逐字稿", "ALD")]
    [InlineData("Aldgate Paper (NYSE: ALD) Q1 2026 Earnings Call Transcript", "ALD")]
    [InlineData("Aldgate Paper (NASDAQ:ALD.A) Q1 2026 Earnings Call Transcript", "ALD.A")]
    [InlineData("Aldgate Paper (2330) 2026 Q1 法說會逐字稿", "2330")]
    [InlineData("Aldgate Paper (TSE: 2330.TW) 2026 Q1 法說會逐字稿", "2330.TW")]
    public void TheTickerStandsInTheTitle(string title, string ticker)
    {
        var header = Read.Call(title + "\n" + Call("Good day.")).Reading.Header;

        header.Ticker.ShouldBe(ticker);
        (header.Issuer, header.Period).ShouldBe((header.Issuer, new(2026, 1)));
        header.Issuer.ShouldNotBeNull().ShouldStartWith("Aldgate Paper");
    }

    [Theory]
    [InlineData("Aldgate Paper (NYSE:ALD) Q1 2026 Earnings Call May 4, 2026  8:30 AM ET", "NYSE", "8:30 AM ET")]
    [InlineData(
        "Aldgate Paper (Nasdaq: ALD) Q1 2026 Earnings Conference Call May 4, 2026, 4:30 p.m. ET",
        "Nasdaq",
        "4:30 p.m. ET"
    )]
    [InlineData("Aldgate Paper (ALD) Q1 2026 Earnings Call / MAY 4, 2026 / 9:00PM GMT", null, "9:00PM GMT")]
    [InlineData("Aldgate Paper (ALD) Q1 2026 Earnings Call, 4 May 2026, 14:00 CET", null, "14:00 CET")]
    [InlineData("Aldgate Paper(ALD+1.10%)Q1 2026 Earnings CallMay 4, 2026,5:00 p.m. ET", null, "5:00 p.m. ET")]
    public void ExchangeDayAndTimeStandInTheTitle(string title, string? exchange, string time)
    {
        var header = Read.Call(title + "\n" + Call("Good day.")).Reading.Header;

        (header.Ticker, header.Exchange, header.Time).ShouldBe(("ALD", exchange, time));
        header.Date.ShouldBe(new(2026, 5, 4));
    }

    [Fact]
    public void TheTitleIsKeptBesideWhatIsSaid()
    {
        var header = Read.Call(
            "Aldgate Paper (ALD) Q2 2026 Earnings Call Transcript\n"
                + Call("Welcome to the Aldgate Paper first quarter 2026 earnings call.")
        ).Reading.Header;

        (header.Period, header.TitlePeriod).ShouldBe((new(2026, 1), new(2026, 2)));
    }

    private static SiteGen.Generator.Calls.Header Header(string words) => Read.Call(Call(words)).Reading.Header;

    private static string Call(string words) =>
        $"""
            Operator
            {words}
            Ines Okafor - Chief Executive Officer
            We made more paper than ever.
            Operator
            That is all.

            """;
}
