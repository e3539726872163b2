using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class HyphenOneLineTests
{
    private readonly CallView call = Read.Call(
        """
        免責聲明:本文僅供參考
        Operator
        Good morning, and welcome to Lumen Grove Inc.'s Q1 FY27 Earnings Conference Call. (Operator Instructions)
        Please note that today's call is being recorded. It is now my pleasure to turn the call over to Dana Whitlock, Vice President of Investor Relations.
        Dana Whitlock - VP of IR
        Thank you, operator. With me are Rosa Ibarra, our Chief Executive Officer; and Wen Li, our Chief Financial Officer.
        Rosa M. Ibarra - Co-Founder, CEO & Director
        Thank you, Dana. I am pleased.
        Revenue - Our revenue grew, and here is why.
        Wen Li - CFO
        Thank you, Rosa.
        Operator
        (Operator Instructions) Our first question will come from Alasdair Finch from Corvid Capital.
        Alasdair Bryce Finch - MD, Head of Software - Americas & Senior Analyst
        Congrats. Two from me. First, churn. And then margins?
        Rosa M. Ibarra - Co-Founder, CEO & Director
        Churn is low, Alasdair. Wen?
        Wen Li - CFO
        Margins are up.
        Alasdair Bryce Finch - MD, Head of Software - Americas & Senior Analyst
        Great. Thank you.
        Operator
        And next we go to Bea Stone with Fenwick Hall. Your line is open.
        Unidentified Analyst -
        Hi, this is Lou Park on for Bea. How is hiring?
        Wen Li - CFO
        Slow, on purpose.
        Operator
        That concludes today's question-and-answer session. I would like to turn the call back to Rosa for closing remarks.
        Rosa M. Ibarra - Co-Founder, CEO & Director
        Thank you all for joining. We will speak again in 3 months.
        Operator
        This concludes the call. You may now disconnect.

        """.Replace("Unidentified Analyst -\n", "Louis Park - Associate\n", StringComparison.Ordinal)
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("hyphen-one-line");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Dana Whitlock",
            "P speech Rosa M. Ibarra",
            "P speech Wen Li",
            "Q operator Operator",
            "Q question Alasdair Bryce Finch",
            "Q answer Rosa M. Ibarra",
            "Q answer Wen Li",
            "Q question Alasdair Bryce Finch",
            "Q operator Operator",
            "Q question Louis Park",
            "Q answer Wen Li",
            "Q operator Operator",
            "Q speech Rosa M. Ibarra",
            "Q operator Operator",
        ]);

    [Fact]
    public void FirmsAreTheOperatorsWordsAndAStandInIsNotTheAnalystAnnounced() =>
        call.Exchanges.ShouldBe([
            "Alasdair Bryce Finch (Corvid Capital) asks 5 8 gets 6 7",
            "Louis Park (Fenwick Hall) asks 10 gets 11 for Bea Stone",
        ]);

    [Fact]
    public void ATitleMayHoldADashAndCommas() =>
        call.Speaker("Alasdair Bryce Finch").Title.ShouldBe("MD, Head of Software - Americas & Senior Analyst");

    [Fact]
    public void ALineThatLooksLikeAHeadingIsSpeech() =>
        call.Paragraphs[2].ShouldBe(["Thank you, Dana. I am pleased.", "Revenue - Our revenue grew, and here is why."]);

    [Fact]
    public void TheCallIsNamedByItsOpening()
    {
        call.Reading.Header.Issuer.ShouldBe("Lumen Grove Inc.");
        call.Reading.Header.Period.ShouldBe(new(2027, 1));
        call.Reading.Header.Date.ShouldBeNull();
    }

    [Fact]
    public void TheDisclaimerIsNobodysWords() => call.Matter.ShouldBe(["Disclaimer: 免責聲明:本文僅供參考"]);

    [Fact]
    public void StageDirectionsAreMarked() =>
        call.Marks.ShouldBe(["StageDirection (Operator Instructions)", "StageDirection (Operator Instructions)"]);

    [Fact]
    public void OnlyTheStandInIsReported() => call.Codes.ShouldBe(["CALL017"]);
}
