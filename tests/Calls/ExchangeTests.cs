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

    private static string[] Slot(string turns) => FirstQuestion.Then(turns).Exchanges;
}
