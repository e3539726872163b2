using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class MisattributionTests
{
    [Theory]
    [InlineData("Wen Li - Chief Financial Officer", "Hi, this is Ines. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "It's Ines here. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Yes, this is Ines Okafor. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Maybe I'll start, and then Wen, you can add.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thanks, Lou. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thank you, Lou. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Hi, Lou. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Hey Lou, we are pleased.")]
    public void AnAnswerWhoseWordsPointToSomeoneElseIsDisputedAndKept(string heading, string words)
    {
        var call = Answer(heading, words);

        call.Turns[4].ShouldEndWith("disputed");
        call.Findings.Single(finding => finding.Code == "CALL013").Place.Line.ShouldBe(9);
    }

    [Theory]
    [InlineData("Wen Li - Chief Financial Officer", "Hi, this is Wen. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "This is something that Ines has said before.")]
    [InlineData("Wen Li - Chief Financial Officer", "It's Ines who should answer that.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thanks, Petra. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thank you, Pietra. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thanks, Ines. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Hi, everyone. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thanks, Lou's question was like it. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "I'll start, and then Ines will add.")]
    [InlineData("Wen Li - Chief Financial Officer", "As I said to Lou, we are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thank you for the question. We are pleased.")]
    [InlineData("Wen Li - Chief Financial Officer", "Thanks, Zoltan. We are pleased.")]
    public void OtherWordsAreNoReasonToDoubtAHeading(string heading, string words)
    {
        var call = Answer(heading, words);

        call.Turns[4].ShouldNotEndWith("disputed");
        call.Codes.ShouldNotContain("CALL013");
    }

    [Theory]
    [InlineData("Let me turn it over to Wen.", "Ines Okafor - Chief Executive Officer", false)]
    [InlineData("Let me turn it over to Wen.", "Wen Li - Chief Financial Officer", false)]
    [InlineData("Let me turn it over to Wen.", "Gus Hale - Chief Operating Officer", true)]
    [InlineData("I'll hand it off to Gus.", "Wen Li - Chief Financial Officer", true)]
    [InlineData("I'll pass it to Gus and Wen.", "Wen Li - Chief Financial Officer", false)]
    [InlineData("We will turn it over to our customers.", "Wen Li - Chief Financial Officer", false)]
    [InlineData("With that, operator, let's take questions.", "Wen Li - Chief Financial Officer", false)]
    public void AHandOverThatSomeoneElseTakesIsDisputed(string words, string next, bool isDisputed)
    {
        var call = Read.Call(
            Start
                + $"""
                Petra Voss - Analyst
                How much?
                Ines Okafor - Chief Executive Officer
                A lot. {words}
                {next}
                Nine million reams.
                Gus Hale - Chief Operating Officer
                And more to come.
                Wen Li - Chief Financial Officer
                Indeed.

                """
        );

        call.Turns[5].EndsWith("disputed", StringComparison.Ordinal).ShouldBe(isDisputed);
    }

    private const string Start = """
        Operator
        Welcome to the Aldgate Paper first quarter 2026 earnings call. With us are Ines Okafor, CEO; Wen Li, CFO; and Gus Hale, COO.
        Ines Okafor - Chief Executive Officer
        We made paper.
        Operator
        Our first question comes from Petra Voss with Tern Bank.

        """;

    private static CallView Answer(string heading, string words) =>
        Read.Call(
            Start
                + $"""
                Petra Voss - Analyst
                How much?
                {heading}
                {words}
                Operator
                Our next question comes from Lou Park with Falk Research.
                Lou Park - Analyst
                Why?
                Ines Okafor - Chief Executive Officer
                Because.

                """
        );
}
