using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class SectionStartTests
{
    [Fact]
    public void WhoeverIsNotTitledAnswersInTheSlotOfTheAnalystAnnounced()
    {
        var call = FirstQuestion.Then(
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
        FirstQuestion
            .Then(
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
}
