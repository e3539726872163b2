using SiteGen.Site.Kpis;

namespace SiteGen.Tests.Kpis;

public class ConceptsTests
{
    [Theory]
    [InlineData("Revenue", "Revenue")]
    [InlineData("RevenueGrowth", "Revenue growth")]
    [InlineData("RevenueGrowthChange", "Revenue growth change")]
    public void AChangeOfGrowthStandsOnThePageOfWhatGrows(string id, string name)
    {
        Concepts.BaseOf(id).ShouldBe("Revenue");
        Concepts.Slug(id).ShouldBe("revenue");
        Concepts.Of(id).Name.ShouldBe(name);
    }
}
