using System.Text;

namespace SiteGen.Tests.Fuzz;

public sealed class OriginalsTests
{
    [Fact]
    [Trait("Fault", "B09")]
    public void EveryOriginalIsReadWithoutLoss() =>
        Originals.All.SelectMany(text => Coverage.Lost(Encoding.UTF8.GetBytes(text))).ShouldBeEmpty();

    [Fact]
    public void ThereAreOriginalsOfManyLayouts() => Originals.All.Count.ShouldBeGreaterThan(10);
}
