using SiteGen.Site.Charts;

namespace SiteGen.Tests.Kpis;

public class ScaleTests
{
    [Theory]
    [InlineData(0, 1300, new[] { 0, 500, 1000, 1500 })]
    [InlineData(5, 65, new[] { 0, 20, 40, 60, 80 })]
    [InlineData(-109, 41, new[] { -150, -100, -50, 0, 50 })]
    [InlineData(0, 0, new[] { 0, 1 })]
    public void TicksAreRoundAndHoldEverything(int least, int most, int[] ticks)
    {
        var found = Scale.Ticks(least, most, 4);

        found[0].ShouldBeLessThanOrEqualTo(least);
        found[^1].ShouldBeGreaterThanOrEqualTo(most);
        new[] { found[0], found[^1] }.ShouldBe([ticks[0], ticks[^1]]);
    }

    [Fact]
    public void APointStandsInProportion()
    {
        new Scale(0, 10, 100, 200).At(5).ShouldBe(150);
        new Scale(7, 7, 100, 200).At(7).ShouldBe(150);
    }
}
