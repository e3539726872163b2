using SiteGen.Site.Charts;

namespace SiteGen.Tests.Kpis;

public class RoomTests
{
    [Fact]
    public void WordsFarApartAreAllWritten() =>
        Room.For([(0, "$1.1bn"), (100, "$1.2bn"), (200, "$1.3bn")]).ShouldBe([0, 1, 2], ignoreOrder: true);

    [Fact]
    public void OfWordsThatTouchTheLaterIsWritten() =>
        Room.For([(0, "$1.1bn"), (30, "$1.2bn"), (60, "$1.3bn")]).ShouldBe([0, 2], ignoreOrder: true);

    [Fact]
    public void EmptyWordsTakeNoRoom() =>
        Room.For([(0, "Q3 2020"), (27, ""), (60, "Q3 2021")]).ShouldBe([0, 2], ignoreOrder: true);
}
