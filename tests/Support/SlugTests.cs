using SiteGen.Generator.Support;

namespace SiteGen.Tests.Support;

/// <summary>Names of folders and addresses, made from whatever stands in a transcript.</summary>
public sealed class SlugTests
{
    [Theory]
    [Trait("Fault", "S01")]
    [InlineData("../../etc/passwd")]
    [InlineData("/abs")]
    [InlineData("C:\\Windows")]
    [InlineData("%2e%2e%2f")]
    [InlineData("..")]
    [InlineData("<b>&\"'#?")]
    public void ANameLeadsNowhereElse(string name) => Slug.From(name).ShouldMatch("^[a-z0-9]+(-[a-z0-9]+)*$");

    [Theory]
    [Trait("Fault", "S02")]
    [InlineData("CON", "con-")]
    [InlineData("aux", "aux-")]
    [InlineData("Lpt1.", "lpt1-")]
    [InlineData("nul ", "nul-")]
    [InlineData("Index", "index-")]
    public void ANameThatASystemReservesGetsASuffix(string name, string start) =>
        Slug.From(name).ShouldMatch($"^{start}[0-9a-f]{{8}}$");

    [Fact]
    [Trait("Fault", "S03")]
    public void NamesInChineseAreToldApart() => Slug.From("王小明").ShouldNotBe(Slug.From("王小民"));

    [Fact]
    [Trait("Fault", "S04")]
    public void ALongNameIsCutAndEndsWithAHash()
    {
        var (chinese, latin) = (new string('營', 90), new string('a', 300));

        Slug.From(chinese).ShouldMatch("^x-[0-9a-f]{8}$");
        Slug.From(chinese).ShouldNotBe(Slug.From(chinese + "營"));
        Slug.From(latin).ShouldMatch("^a{60}-[0-9a-f]{8}$");
    }
}
