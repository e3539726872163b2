using SiteGen.Site.Pages.Words;

namespace SiteGen.Tests.Pages.Words;

public class PrintedNameTests
{
    [Theory]
    [InlineData("Ada Lovelace")]
    [InlineData("Ada K. Lovelace")]
    [InlineData("ADA LOVELACE")]
    public void AMiddleNameOrCaseIsNoNews(string printed) =>
        PrintedName.IsAnother(printed, "Ada Lovelace").ShouldBeFalse();

    [Theory]
    [InlineData("Augusta Lovelace")]
    [InlineData("Ada Loveless")]
    [InlineData("")]
    public void AnotherFirstOrLastNameIs(string printed) =>
        PrintedName.IsAnother(printed, "Ada Lovelace").ShouldBeTrue();
}
