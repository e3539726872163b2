using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class ExchangeTests
{
    [Fact]
    public void FollowUpsBelongToTheSlot() =>
        Slot(
                """
                Petra Voss - Analyst
                One?
                Ines Okafor - Chief Executive Officer
                Yes.
                Petra Voss - Analyst
                Two?
                Wen Li - Chief Financial Officer
                No.
                Petra Voss - Analyst
                Thanks.
                """
            )
            .ShouldBe(["Petra Voss (Tern Bank) asks 3 5 7 gets 4 6"]);

    [Fact]
    public void AWordOfTheOperatorInsideASlotDoesNotEndIt() =>
        Slot(
                """
                Petra Voss - Analyst
                One?
                Operator
                Petra, your line is breaking up. Please repeat.
                Petra Voss - Analyst
                One, I said.
                Ines Okafor - Chief Executive Officer
                Yes.
                """
            )
            .ShouldBe(["Petra Voss (Tern Bank) asks 3 5 gets 6"]);

    [Fact]
    public void AnAnalystWhoComesBackHasASlotOfTheirOwn() =>
        Slot(
                """
                Petra Voss - Analyst
                One?
                Ines Okafor - Chief Executive Officer
                Yes.
                Operator
                Our next question comes from Petra Voss with Tern Bank.
                Petra Voss - Analyst
                Two?
                Ines Okafor - Chief Executive Officer
                No.
                """
            )
            .ShouldBe(["Petra Voss (Tern Bank) asks 3 gets 4", "Petra Voss (Tern Bank) asks 6 gets 7"]);

    [Fact]
    public void ASlotWithoutAnAnswerIsASlot() =>
        Slot(
                """
                Petra Voss - Analyst
                I have no question, thank you.
                Operator
                Our next question comes from Lou Park with Falk Research.
                Lou Park - Analyst
                Why?
                Ines Okafor - Chief Executive Officer
                Because.
                """
            )
            .ShouldBe(["Petra Voss (Tern Bank) asks 3 gets", "Lou Park (Falk Research) asks 5 gets 6"]);

    [Fact]
    public void AnAnnouncedAnalystWhoDoesNotSpeakHasNone() =>
        Slot(
                """
                Operator
                Petra Voss, your line is open.
                Operator
                We will move on to Lou Park with Falk Research.
                Lou Park - Analyst
                Why?
                Ines Okafor - Chief Executive Officer
                Because.
                """
            )
            .ShouldBe(["Lou Park (Falk Research) asks 5 gets 6"]);

    [Theory]
    [InlineData("Thank you all for joining us today.")]
    [InlineData("With that, we will end the call.")]
    [InlineData("Thanks, everyone. See you next quarter.")]
    public void TheFarewellIsNoAnswer(string words)
    {
        var call = Call(
            $"""
            Petra Voss - Analyst
            One?
            Ines Okafor - Chief Executive Officer
            Yes.
            Operator
            This concludes the question-and-answer session. I will turn the call back to Ines.
            Ines Okafor - Chief Executive Officer
            {words}
            Operator
            Goodbye.
            """
        );

        call.Turns[^2].ShouldBe("Q speech Ines Okafor");
        call.Exchanges.ShouldBe(["Petra Voss (Tern Bank) asks 3 gets 4"]);
    }

    [Fact]
    public void TheFarewellWithoutAnOperatorIsNoAnswerEither() =>
        Call(
            """
            Petra Voss - Analyst
            One?
            Ines Okafor - Chief Executive Officer
            Yes.
            Wen Li - Chief Financial Officer
            That's all the time we have. Thank you all for joining us.
            """
        )
            .Turns[^1]
            .ShouldBe("Q speech Wen Li");

    [Fact]
    public void ThanksAtTheEndOfAnAnswerDoNotMakeItAFarewell() =>
        Call(
            """
            Petra Voss - Analyst
            One?
            Ines Okafor - Chief Executive Officer
            Yes. Thank you, Petra, and have a good day.
            """
        )
            .Turns[^1]
            .ShouldBe("Q answer Ines Okafor");

    [Fact]
    public void AColleagueWhoAsksInsteadIsTheAnalystAndTheOtherIsAnnounced() =>
        Slot(
                """
                Lou Park - Analyst
                Hi, this is Lou Park on for Petra. One?
                Ines Okafor - Chief Executive Officer
                Yes.
                """
            )
            .ShouldBe(["Lou Park (Tern Bank) asks 3 gets 4 for Petra Voss"]);

    [Fact]
    public void AnExecutiveWhoBreaksInDoesNotMakeASlot() =>
        Slot(
                """
                Ines Okafor - Chief Executive Officer
                Hello, Petra.
                Petra Voss - Analyst
                One?
                Ines Okafor - Chief Executive Officer
                Yes.
                """
            )
            .ShouldBe(["Petra Voss (Tern Bank) asks 4 gets 5"]);

    [Fact]
    public void WhoeverIsNotTitledAnswersInTheSlotOfTheAnalystAnnounced()
    {
        var call = Call(
            """
            Petra Voss - Analyst
            One?
            Gus Hale
            Let me take that, says Gus Hale.
            Petra Voss - Analyst
            And two?
            Gus Hale
            Also yes.
            """
        );

        call.Turns[4].ShouldBe("Q answer Gus Hale");
        call.Exchanges.ShouldBe(["Petra Voss (Tern Bank) asks 3 5 gets 4 6"]);
    }

    [Fact]
    public void TheSectionStartsWithTheOperatorWhoOpensIt() =>
        Call(
            """
            Petra Voss - Analyst
            One?
            Ines Okafor - Chief Executive Officer
            Yes.
            """
        )
            .Turns.Select(turn => turn[0])
            .ShouldBe(['P', 'P', 'Q', 'Q', 'Q']);

    [Fact]
    public void ACallWithoutQuestionsIsAPresentation() =>
        Read.Call(
                """
                Operator
                Welcome to the Aldgate Paper first quarter 2026 earnings call.
                Ines Okafor - Chief Executive Officer
                We made paper.
                Operator
                That is all.

                """
            )
            .Turns.ShouldBe(["P operator Operator", "P speech Ines Okafor", "P operator Operator"]);

    private static string[] Slot(string turns) => Call(turns).Exchanges;

    private static CallView Call(string turns) =>
        Read.Call(
            """
            Operator
            Welcome to the Aldgate Paper first quarter 2026 earnings call.
            Ines Okafor - Chief Executive Officer
            We made paper.
            Operator
            Our first question comes from Petra Voss with Tern Bank.

            """
                + turns
                + "\n"
        );
}
