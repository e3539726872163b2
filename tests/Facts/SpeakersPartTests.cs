using SiteGen.Tests.Code;

namespace SiteGen.Tests.Facts;

public class SpeakersPartTests
{
    [Theory]
    [InlineData("President, Crop Insurance", "Crop Insurance")]
    [InlineData("Executive Vice President and President of Crop Insurance", "Crop Insurance")]
    [InlineData("Chief Executive Officer of Crop Insurance", "Crop Insurance")]
    [InlineData("Vice President, Crop Insurance", "unnamed part")]
    [InlineData("President and Chief Operating Officer", "unnamed part")]
    [InlineData("President, Global Operations", "unnamed part")]
    public void WhoLeadsAPartSpeaksOfIt(string title, string scope) =>
        Read(title, "Segment income was $656 million.").ShouldHaveSingleItem().Scope.ShouldBe(scope);

    [Fact]
    public void WhoLeadsAPartMaySpeakOfTheWhole() =>
        Read("President, Crop Insurance", "Total company revenue was $40 million.")
            .ShouldHaveSingleItem()
            .Scope.ShouldBe("total");

    private static IReadOnlyList<Fact> Read(string title, string sentence) =>
        Consumer
            .Of(
                (
                    "call.txt",
                    $"""
                    Operator
                    Welcome to the Aldgate Mutual first quarter 2026 earnings call.
                    Ines Okafor - Chief Executive Officer
                    Good morning.
                    Tarek Lindqvist - {title}
                    {sentence}

                    """
                )
            )
            .Calls.Single()
            .Facts;
}
