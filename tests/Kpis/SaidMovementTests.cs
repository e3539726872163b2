using SiteGen.Site.Kpis;

namespace SiteGen.Tests.Kpis;

public class SaidMovementTests
{
    [Theory]
    [InlineData("We are raising our full year revenue guidance to $5 billion.", Movement.Raised)]
    [InlineData("We raised the midpoint of our outlook.", Movement.Raised)]
    [InlineData("We have lowered our DD&A guidance to a range of $9 billion.", Movement.Lowered)]
    [InlineData("We are reaffirming our 2026 guidance range of $5 to $6.", Movement.Reiterated)]
    [InlineData("We continue to expect capital expenditures of $40 million.", Movement.Reiterated)]
    [InlineData("We are narrowing our full-year outlook to 4% to 5%.", Movement.Narrowed)]
    public void ASentenceSaysHowGuidanceMoves(string sentence, Movement movement) =>
        SaidMovement.Of(sentence, "2026-FY").ShouldBe(movement);

    [Theory]
    [InlineData("We expect revenue of $5 billion.")]
    [InlineData("Lower costs will lift margins to 5%.")]
    [InlineData("We raise our revenue guidance and lower our margin guidance.")]
    [InlineData("We expect to increase prices by 5%.")]
    public void WhatSaysNoneOrTwoTellsNone(string sentence) => SaidMovement.Of(sentence, "2026-FY").ShouldBeNull();

    [Fact]
    public void AMovementIsOfItsOwnPeriod()
    {
        const string sentence =
            "We expect fourth quarter income of $5 million, and raise our full year guidance to $9 million.";

        SaidMovement.Of(sentence, "2026-FY").ShouldBe(Movement.Raised);
        SaidMovement.Of(sentence, "2026-Q4").ShouldBeNull();
    }
}
