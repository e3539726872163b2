using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class ComponentHeadingsTests
{
    private readonly CallView call = Read.Call(
        """
        Halyard Ferries plc, Q1 2032 Earnings Call, Apr 06, 2032 - 

        Presentation Operator Message
        Operator
        Greetings, and welcome to the Halyard Ferries first quarter 2032 earnings call. It is my pleasure to introduce your host, Wren Abara, Head of Investor Relations.

        Presenter Speech
        Executives - Former Director of Investor Relations
        Good morning. With me today are Dr. Cosmo Trelawney, our Chief Executive Officer; and Beatriz Lund, Chief Financial Officer.

        Executives - CEO & Director
        Thank you, Wren. Our boats were full.

        Executives - Chief Harbour Pilot
        Indeed they were.

        Question and Answer Operator Message
        Operator
        Our first question is from Pelle Dahl with Skagen Securities.

        Question
        Analysts - Senior Analyst
        What does a ticket cost?

        Answer
        Executives - Executive VP & CFO
        Less than the bridge.

        Question
        Analysts - Senior Analyst
        And a car?

        Question and Answer Operator Message
        Operator
        Our next question is from Nadia Oyelaran with Bank of Tides.

        Question
        Analysts - Senior Analyst
        Is the fleet paid for?

        Analysts - Research Associate
        And the pier?

        Answer
        Executives - CEO & Director
        Question
        of time.
        """
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("component-headings");

    [Fact]
    public void WhoSpeaksIsWhatTheCallSays() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Wren Abara inferred",
            "P speech Cosmo Trelawney inferred",
            "P speech Unknown Executive inferred",
            "Q operator Operator",
            "Q question Pelle Dahl inferred",
            "Q answer Beatriz Lund inferred",
            "Q question Pelle Dahl inferred",
            "Q operator Operator",
            "Q question Nadia Oyelaran inferred",
            "Q question Unknown Analyst inferred",
            "Q answer Cosmo Trelawney inferred",
        ]);

    [Fact]
    public void OneOfficeInTwoSlotsIsTwoPeople() =>
        call
            .Exchanges.Take(2)
            .ShouldBe(["Pelle Dahl (Skagen Securities) asks 5 7 gets 6", "Nadia Oyelaran (Bank of Tides) asks 9 gets"]);

    [Fact]
    public void AWordThatNamesAPartIsSpokenWhereNoHeadingFollows() =>
        call.Paragraphs[^1].ShouldBe(["Question", "of time."]);

    [Fact]
    public void TheOfficeIsKeptAsTitle()
    {
        call.Speaker("Beatriz Lund").Title.ShouldBe("Executive VP & CFO");
        call.Speaker("Unknown Executive").Title.ShouldBe("Chief Harbour Pilot");
    }

    [Fact]
    public void EveryNameThatIsInferredOrMissingIsReported() =>
        call
            .Codes.GroupBy(code => code)
            .Select(group => $"{group.Key} {group.Count()}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(["CALL010 5", "CALL021 2"]);

    [Fact]
    public void TwoWhoHoldAnOfficeAreNotGuessedBetween()
    {
        var other = Read.Call(
            """
            Presenter Speech
            Executives - Director of Investor Relations
            Welcome to the Halyard Ferries first quarter 2032 earnings call. With me today are Ada Flint, Chief Executive Officer; and Bo Reed, Co-Chief Executive Officer.

            Executives - Co-CEO
            Hello.
            """
        );

        other.Turns.ShouldBe(["P speech Unknown Executive inferred", "P speech Unknown Executive inferred"]);
    }
}
