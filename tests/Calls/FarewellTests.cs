namespace SiteGen.Tests.Calls;

public sealed class FarewellTests
{
    [Theory]
    [InlineData("Thank you all for joining us today.")]
    [InlineData("With that, we will end the call.")]
    [InlineData("Thanks, everyone. See you next quarter.")]
    public void TheFarewellIsNoAnswer(string words)
    {
        var call = FirstQuestion.Then(
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

    [Theory]
    [InlineData("There are no further --")]
    [InlineData("And there are no more…")]
    public void AnOperatorWhoIsCutOffEndsNoAnswer(string words)
    {
        var call = FirstQuestion.Then(
            $"""
            Petra Voss - Analyst
            One? And the share of partners?
            Ines Okafor - Chief Executive Officer
            Yes.
            Operator
            {words}
            Ines Okafor - Chief Executive Officer
            Just to answer the second one, about 40% comes from partners.
            Wen Li - Chief Financial Officer
            All right, thanks, everybody, for joining the call.
            Operator
            Goodbye.
            """
        );

        call.Turns[^3].ShouldBe("Q answer Ines Okafor");
        call.Turns[^2].ShouldBe("Q speech Wen Li");
        call.Exchanges.ShouldBe(["Petra Voss (Tern Bank) asks 3 gets 4 6"]);
    }

    [Fact]
    public void TheFarewellWithoutAnOperatorIsNoAnswerEither() =>
        FirstQuestion
            .Then(
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
        FirstQuestion
            .Then(
                """
                Petra Voss - Analyst
                One?
                Ines Okafor - Chief Executive Officer
                Yes. Thank you, Petra, and have a good day.
                """
            )
            .Turns[^1]
            .ShouldBe("Q answer Ines Okafor");
}
