using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class SaidNameTests
{
    [Theory]
    [InlineData("Hi, this is Lew Parks on for Petra.", true)]
    [InlineData("Hi, it's Ann Reed in for Petra.", true)]
    [InlineData("Good morning. Ann Reed filling in for Petra.", true)]
    [InlineData("Hi, this is Lou Park on for Petra.", false)]
    [InlineData("Hi, this is Louis Park on for Petra.", false)]
    [InlineData("Hi, this is Louis A. Park on for Petra.", false)]
    [InlineData("Hi. What is on for Petra?", false)]
    [InlineData("We were curious about Tern Bank in for a penny.", false)]
    public void ANameThatTheSpeakerGivesDifferentlyIsReportedAndKeptAsAnAlias(string words, bool isReported)
    {
        var call = Read.Call(
            $"""
            Operator
            Welcome to the Aldgate Paper first quarter 2026 earnings call.
            Ines Okafor - Chief Executive Officer
            We made paper.
            Operator
            Our first question comes from Petra Voss with Tern Bank.
            Lou Park - Analyst
            {words}
            Ines Okafor - Chief Executive Officer
            Yes.

            """
        );

        call.Codes.Contains("CALL018").ShouldBe(isReported);
        call.Exchanges.ShouldBe(["Lou Park (Tern Bank) asks 3 gets 4 for Petra Voss"]);
    }
}
