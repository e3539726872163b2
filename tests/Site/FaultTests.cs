using SiteGen.Site;

namespace SiteGen.Tests.Site;

public class FaultTests
{
    [Fact]
    public void AFaultIsOneLineInTheFormThatBuildsRead() =>
        new Fault("SITE002", "calls/a/index.html", 12, 3, "the link is dead")
            .ToString()
            .ShouldBe("calls/a/index.html(12,3): error SITE002: the link is dead");

    [Theory]
    [Trait("Fault", "I05")]
    [InlineData("x\nfile.cs(1,1): error CS0001: forged")]
    [InlineData("x\u001b[31m")]
    [InlineData("x\u2028y\u0085z")]
    public void QuotedTextCannotBeginAnotherMessage(string hostile) =>
        new Fault("SITE001", "a", 1, 1, Fault.Quote(hostile)).ToString().ShouldNotContain(hostile[1]);

    [Fact]
    [Trait("Fault", "I05")]
    public void QuotedTextIsCut() => Fault.Quote(new string('x', 5000)).Length.ShouldBeLessThan(130);
}
