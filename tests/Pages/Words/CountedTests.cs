using SiteGen.Site.Pages.Words;

namespace SiteGen.Tests.Pages.Words;

public class CountedTests
{
    [Theory]
    [InlineData(0, "no calls")]
    [InlineData(1, "1 call")]
    [InlineData(2, "2 calls")]
    [InlineData(12345, "12,345 calls")]
    public void ANumberAgreesWithItsNoun(int count, string words) => Counted.Of(count, "call").ShouldBe(words);

    [Fact]
    public void AnIrregularNounIsGiven() => Counted.Of(2, "company", "companies").ShouldBe("2 companies");
}
