using SiteGen.Site.Pages.Words;

namespace SiteGen.Tests.Pages.Words;

public class QuarterTests
{
    [Theory]
    [InlineData(1, "First quarter of fiscal 2026")]
    [InlineData(2, "Second quarter of fiscal 2026")]
    [InlineData(3, "Third quarter of fiscal 2026")]
    [InlineData(4, "Fourth quarter of fiscal 2026")]
    public void AQuarterIsSaidInWords(int quarter, string words) => Quarter.InWords(new(2026, quarter)).ShouldBe(words);

    [Fact]
    public void WithinASentenceItBeginsSmall() =>
        Quarter.InSentence(new(2026, 1)).ShouldBe("first quarter of fiscal 2026");

    [Fact]
    public void InShortItFitsATable() => Quarter.InShort(new(2026, 4)).ShouldBe("Q4 2026");
}
