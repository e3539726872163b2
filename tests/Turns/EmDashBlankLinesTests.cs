using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class EmDashBlankLinesTests
{
    private readonly CallView call = Read.Call(
        """
        Welcome, everyone, and thank you for joining Osprey Tidal Power’s first quarter fiscal 2027 earnings call. I’m Priya Nandakumar. With me today are Søren Bakke, Chief Executive Officer; and Marguerite d’Aubigné, Chief Financial Officer.

        Today is September 3, 2026.

        With that, over to Søren.

        Søren Bakke — Chief Executive Officer & Co-Founder

        Thanks, Priya. The quarter ended July 31, 2026 was our best.

        We put three turbines into the water — two of them in Norway.

        Marguerite d’Aubigné — Chief Financial Officer

        Thank you, Søren. Revenue grew.

        We’ll now take questions.

        Karl-Heinz van der Meer — Blauwater Bank — Analyst

        Hi, it’s Karl-Heinz. Where do you see demand — Europe or Asia?

        Søren Bakke — Chief Executive Officer & Co-Founder

        Both, Karl-Heinz.

        Karl-Heinz van der Meer — Blauwater Bank — Analyst

        Thank you.

        J. P. O’Hara — Tern & Co. — Analyst

        What about storage?

        Marguerite d’Aubigné — Chief Financial Officer

        We will say more next quarter.

        Søren Bakke — Chief Executive Officer & Co-Founder

        Thank you, everyone, for joining us today. Goodbye.

        """
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("em-dash-blank-lines");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P speech Priya Nandakumar inferred",
            "P speech Søren Bakke",
            "P speech Marguerite d’Aubigné",
            "Q question Karl-Heinz van der Meer",
            "Q answer Søren Bakke",
            "Q question Karl-Heinz van der Meer",
            "Q question J. P. O’Hara",
            "Q answer Marguerite d’Aubigné",
            "Q speech Søren Bakke",
        ]);

    [Fact]
    public void ExchangesNeedNoOperator() =>
        call.Exchanges.ShouldBe([
            "Karl-Heinz van der Meer (Blauwater Bank) asks 3 5 gets 4",
            "J. P. O’Hara (Tern & Co.) asks 6 gets 7",
        ]);

    [Fact]
    public void ParagraphsStayApart() =>
        call.Paragraphs.Select(turn => turn.Length).ShouldBe([3, 2, 2, 1, 1, 1, 1, 1, 1]);

    [Fact]
    public void TheCallIsNamedByItsOpening()
    {
        var header = call.Reading.Header;
        header.Issuer.ShouldBe("Osprey Tidal Power");
        header.Period.ShouldBe(new(2027, 1));
        header.Date.ShouldBe(new(2026, 9, 3));
        header.Ticker.ShouldBeNull();
    }

    [Fact]
    public void TitlesAndSidesAreKept()
    {
        call.Speaker("Søren Bakke").Title.ShouldBe("Chief Executive Officer & Co-Founder");
        call.Speaker("Karl-Heinz van der Meer").Firm.ShouldBe("Blauwater Bank");
        call.Reading.Speakers.Select(speaker => speaker.Side.ToString())
            .ShouldBe(["Executive", "Executive", "Executive", "Analyst", "Analyst"]);
    }

    [Fact]
    public void OnlyTheMissingHeadingIsReported() => call.Codes.ShouldBe(["CALL010"]);
}
