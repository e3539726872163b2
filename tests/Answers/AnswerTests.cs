using SiteGen.Tests.Code;

namespace SiteGen.Tests.Answers;

public class AnswerTests
{
    [Theory]
    [InlineData("How much did paper grow?", "Paper grew 12%.", "Direct")]
    [InlineData("How much did paper grow?", "It grew well.", "Unknown")]
    [InlineData("How is paper?", "Paper grew 12%.", "Unknown")]
    [InlineData("How much did paper grow?", "We don't break that out, Lou.", "Declined")]
    [InlineData("How much did paper grow?", "We don't break that out. Revenue in total grew 12%.", "Partial")]
    public void WhatTheAnswerHoldsTellsHowFarItAnswers(string question, string answer, string expected) =>
        Read(question, answer).Responsiveness.ToString().ShouldBe(expected);

    [Fact]
    public void ARefusalIsQuotedWhereItStands()
    {
        var refusal = Read("How much?", "Thanks, Lou. We don't break that out. Next year we may.").Refusals.Single();

        refusal.Quote.ShouldBe("We don't break that out.");
        (refusal.Span.Line, refusal.Span.Start, refusal.Span.Length).ShouldBe((10, 13, 24));
        refusal.Paragraph.Turn.ShouldBe(refusal.Turn);
    }

    private static Exchange Read(string question, string answer) =>
        Consumer
            .Of(
                (
                    "call.txt",
                    $"""
                    Operator
                    Welcome to the Aldgate Paper first quarter 2026 earnings call.
                    Ines Okafor - Chief Executive Officer
                    We made paper.
                    Operator
                    Our first question comes from Lou Park with Tern Bank.
                    Lou Park - Analyst
                    {question}
                    Ines Okafor - Chief Executive Officer
                    {answer}

                    """
                )
            )
            .Calls.Single()
            .Exchanges.Single();
}
