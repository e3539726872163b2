using SiteGen.Generator.Calls;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class TitleTests
{
    [Theory]
    [InlineData("CFO", "Chief Executive Officer")]
    [InlineData("Chief Financial Officer", "CEO")]
    [InlineData("Founder & CEO", "Co-Founder and CEO")]
    [InlineData("COO", "outgoing COO")]
    [InlineData("President & CFO", "President and Chief Executive Officer")]
    [InlineData("Chief Revenue Officer", "Chief Operating Officer")]
    public void TitlesThatCannotBothBeRightContradict(string printed, string stated) =>
        Roles.Contradict(printed, stated).ShouldBeTrue();

    [Theory]
    [InlineData("CFO", "Chief Financial Officer")]
    [InlineData("Chief Executive Officer, Director", "CEO")]
    [InlineData("Co-Founder, CEO & Chairman", "Chief Executive Officer and Co-Founder")]
    [InlineData("Senior Vice President of Investor Relations", "Head of Investor Relations")]
    [InlineData("Investor Relations", "SVP of Investor Relations")]
    [InlineData("VP of IR", "Vice President of Investor Relations and Treasury")]
    [InlineData("President", "President of the Paper Division")]
    [InlineData("CEO, President & Director", "Chief Executive Officer")]
    [InlineData("Executive VP & CFO", "CFO")]
    public void OtherWordingsOfOneTitleAgree(string printed, string stated) =>
        Roles.Contradict(printed, stated).ShouldBeFalse();

    [Fact]
    public void AContradictedTitleIsKeptAndReportedWithTheLineThatContradictsIt()
    {
        var call = Call("Wen Li, Chief Operating Officer");

        var finding = call.Findings.Single(one => one.Code == "CALL012");
        finding.Place.Line.ShouldBe(4);
        finding.Message.ShouldContain(
            "Wen Li is printed as \"CFO\"; the call itself says \"Chief Operating Officer\" (line 2)"
        );
        call.Speaker("Wen Li").Title.ShouldBe("CFO");
        call.Speaker("Wen Li").Note.ShouldBe("\"Chief Operating Officer\" (line 2)");
    }

    [Theory]
    [InlineData("Wen Li, our Chief Financial Officer")]
    [InlineData("Wen Li, who needs no introduction")]
    public void AnIntroductionThatAgreesIsNoFinding(string introduction)
    {
        var call = Call(introduction);

        call.Codes.ShouldBeEmpty();
        call.Speaker("Wen Li").Note.ShouldBeNull();
    }

    private static CallView Call(string introduction) =>
        Read.Call(
            $"""
            Operator
            Welcome to the Aldgate Paper first quarter 2026 earnings call. With me today are Ines Okafor, CEO; and {introduction}.

            Wen Li - CFO
            We made money.
            Ines Okafor - CEO
            We made paper.

            """
        );
}
