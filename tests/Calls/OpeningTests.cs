using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class OpeningTests
{
    [Theory]
    [InlineData(
        "Good afternoon, everyone. This is Priya Nandakumar, Head of Investor Relations.",
        "Thank you.",
        "Priya Nandakumar"
    )]
    [InlineData("Good afternoon, everyone. My name is Priya Nandakumar.", "Thank you.", "Priya Nandakumar")]
    [InlineData("Good afternoon, everyone. I’m Priya Nandakumar.", "Thank you.", "Priya Nandakumar")]
    [InlineData("Good afternoon, everyone.", "Thanks, Priya.", "Priya")]
    [InlineData("Good afternoon, everyone.", "Thank you, Priya, and welcome.", "Priya")]
    [InlineData("Good afternoon, everyone. I would now like to turn the call over to Ines.", "Thank you.", "Operator")]
    [InlineData(
        "Good afternoon. My name is Priya, and I will be your conference operator today.",
        "Thank you.",
        "Operator"
    )]
    public void WhoOpensWithoutAHeadingIsInferredFromTheWordsOfTheCall(string opening, string reply, string name)
    {
        var call = Call(opening, reply);

        call.Turns[0].ShouldEndWith(name + " inferred");
        var finding = call.Findings.Single(one => one.Code == "CALL010");
        finding.Place.Line.ShouldBe(1);
        finding.Message.ShouldContain(name + " is inferred from line");
    }

    [Theory]
    [InlineData("Good afternoon, everyone.", "Thank you.")]
    [InlineData("Good afternoon, everyone.", "Thank you, everyone.")]
    [InlineData("Good afternoon, everyone.", "Thank you, Operator.")]
    [InlineData("Good afternoon, everyone. I am Happy to be here.", "We made paper.")]
    public void WhereNothingTellsTheSpeakerIsUnknown(string opening, string reply)
    {
        var call = Call(opening, reply);

        call.Turns[0].ShouldContain("? unknown");
        call.Codes.ShouldContain("CALL021");
    }

    private static CallView Call(string opening, string reply) =>
        Read.Call(
            $"""
            {opening}

            Ines Okafor — Chief Executive Officer

            {reply}

            Wen Li — Chief Financial Officer

            We made money.

            """
        );
}
