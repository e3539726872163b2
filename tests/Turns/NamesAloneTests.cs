using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class NamesAloneTests
{
    private const string Text = """
        Quillon Air, Inc. (NASDAQ:QLA) Q2 2027 Results Earnings Conference Call August 5, 2027  5:00 PM ET
        Company Participants
        Ruth Vance – Vice President of Investor Relations
        Ezra St. John – Chairman and Chief Executive Officer
        Mina D'Ambrosio – Chief Financial Officer
        Conference Call Participants
        Carl Webb Jr. – Sutter Bank (NYSE:SUT) LLC
        Noor al-Hadi – Keel Research
        Bo Lind – Fjord Securities
        Operator
        Good day, and welcome to the Quillon Air second quarter 2027 earnings call. I would like to turn the call over to Ruth Vance.
        Ruth Vance
        Thank you. I will now turn the call over to Ezra.
        Ezra St. John
        Thanks, Ruth. More people flew.
        Fuel Costs
        They fell.
        MinaD'Ambrosio
        Thank you, Ezra. Costs fell.
        Question-and-Answer Session
        Operator
        [Operator Instructions] Our first question comes from Carl Webb with Sutter Bank.
        Carl Webb
        How are bookings?
        Q - Carl Webb
        And yields?
        A - Ezra St. John
        Both are fine.
        Operator
        Thank you. Our next question comes from Ann Poole with Keel Research.
        Noor al-Hadi
        Hi. This is Noor on for Ann. What about cargo?
        Mina D'Ambrosio
        Cargo is small.
        Operator
        Our next question comes from the line of Gil Frost with Harbor Bank.
        Gil Frost
        Thanks. Any new routes?
        Ezra St. John
        Two.
        Unidentified Analyst
        Which?
        Ezra St. John
        You will see.
        Operator
        This concludes the call.
        1
                  V. Bearish

        2
                  Bearish

        3
                  Neutral
        5 Authors in the Last 90 Days

        """;

    private readonly CallView call = Read.Call(Text);

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("names-alone");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Ruth Vance",
            "P speech Ezra St. John",
            "P speech Mina D'Ambrosio",
            "Q operator Operator",
            "Q question Carl Webb",
            "Q question Carl Webb",
            "Q answer Ezra St. John",
            "Q operator Operator",
            "Q question Noor al-Hadi",
            "Q answer Mina D'Ambrosio",
            "Q operator Operator",
            "Q question Gil Frost",
            "Q answer Ezra St. John",
            "Q question Unidentified Analyst",
            "Q answer Ezra St. John",
            "Q operator Operator",
        ]);

    [Fact]
    public void ANameMayEndInAWordThatBeginsSentences() =>
        Read.Call(Text.Replace("Ruth Vance", "Ruth Good", StringComparison.Ordinal))
            .Turns.ShouldContain("P speech Ruth Good");

    [Fact]
    public void ACaptionIsSpeech() =>
        call.Paragraphs[2].ShouldBe(["Thanks, Ruth. More people flew.", "Fuel Costs", "They fell."]);

    [Fact]
    public void TheListTellsTitlesFirmsAndSides()
    {
        call.Speaker("Mina D'Ambrosio").Title.ShouldBe("Chief Financial Officer");
        call.Speaker("Carl Webb").Firm.ShouldBe("Sutter Bank (NYSE:SUT) LLC");
        call.Speaker("Noor al-Hadi").Firm.ShouldBe("Keel Research");
        call.Speaker("Gil Frost").Firm.ShouldBe("Harbor Bank");
        call.Reading.Speakers.Where(speaker => speaker.Side.ToString() == "Executive").Count().ShouldBe(3);
    }

    [Fact]
    public void TheTickerIsTheCompanysNotABrokers() => call.Reading.Header.Ticker.ShouldBe("QLA");

    [Fact]
    public void BlankLinesChangeNothing() =>
        Read.Call(Text.Replace("\n", "\n\n", StringComparison.Ordinal)).Turns.ShouldBe(call.Turns);

    [Fact]
    public void RatingsAfterTheCallAreNobodysSpeech() => call.Matter[^1].ShouldStartWith("Footer: 1 / V. Bearish / 2");

    [Fact]
    public void ATitleOnTheLineBelowIsATitle()
    {
        var titled = Read.Call(
            """
            Operator
            Welcome to the Quillon Air second quarter 2027 earnings call. Our host is Ruth Vance.
            Ruth Vance
            Vice President, Investor Relations
            Thank you. Here is Ezra St. John.
            Ezra St. John
            Chief Executive Officer
            Thanks, Ruth. More people flew.
            Ruth Vance
            Vice President, Investor Relations
            That is all.

            """
        );

        titled.Paragraphs[1].ShouldBe(["Thank you. Here is Ezra St. John."]);
        titled.Speaker("Ezra St. John").Title.ShouldBe("Chief Executive Officer");
    }
}
