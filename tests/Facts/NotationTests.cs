using System.Globalization;
using SiteGen.Generator.Facts;

namespace SiteGen.Tests.Facts;

/// <summary>Figures are read alike whatever the culture of the machine, and never guessed.</summary>
public sealed class NotationTests
{
    [Theory]
    [Trait("Fault", "D02")]
    [InlineData("Revenue was $1,234.5 million.", "1234500000")]
    [InlineData("Our operating margin was 12.3%.", "12.3")]
    public void TheSameInEveryCulture(string text, string value)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "", "de-DE", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new(culture);
                var stated = Spoken.Facts(text).ShouldHaveSingleItem().Draft.Stated;
                stated.Value.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture), culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [Trait("Fault", "D02")]
    [InlineData("Our operating margin was (12.3)%.", "-12.3", "(12.3)%")]
    [InlineData("Our operating margin was negative (12.3)%.", "-12.3", "(12.3)%")]
    [InlineData("Free cash flow was $(5.2) million.", "-5200000", "$(5.2) million")]
    [InlineData("Our operating margin was １２．３％.", "12.3", "１２．３％")]
    [InlineData("Our operating margin was 12.3％.", "12.3", "12.3％")]
    [InlineData("Revenue was ＄１，２３４．５ million.", "1234500000", "＄１，２３４．５ million")]
    public void WhatAccountsAndTypesettersWriteIsReadAsItIsMeant(string text, string value, string figure)
    {
        var fact = Spoken.Facts(text).ShouldHaveSingleItem();

        fact.Draft.Stated.Value.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));
        FactPlaces.Figure(fact, Spoken.Turns([text])).Text.ShouldBe(figure);
        OddNumbers.In(Spoken.Turns([text])).ShouldBeEmpty();
    }

    [Theory]
    [Trait("Fault", "D02")]
    [InlineData("Revenue was $1.234,5 million.", "CALL034", "1.234,5")]
    [InlineData("Revenue was $1.234.567.", "CALL034", "1.234.567")]
    [InlineData("Our operating margin was 12,5%.", "CALL034", "12,5")]
    [InlineData("Our operating margin was ١٢%.", "CALL034", "١٢")]
    [InlineData("Our operating margin was (12.3%).", "CALL035", "(12.3%)")]
    [InlineData("Our net loss was ($5.2 million).", "CALL035", "($5.2 million)")]
    [InlineData("Our operating margin was (12.3) percent.", "CALL035", "(12.3) percent")]
    public void WhatIsAmbiguousStatesNoFactAndIsReported(string text, string code, string quoted)
    {
        Spoken.Facts(text).ShouldBeEmpty();

        var finding = OddNumbers.In(Spoken.Turns([text])).ShouldHaveSingleItem();
        finding.Code.ShouldBe(code);
        finding.Words.ShouldBe([quoted]);
    }

    [Theory]
    [InlineData("Revenue was $12,34,567.")]
    [InlineData("In 2025 (the first year), we had 3,000 customers (2,500 of them new) and an NPS of 70 (up 5).")]
    public void OrdinaryNumbersAreNotReported(string text) => OddNumbers.In(Spoken.Turns([text])).ShouldBeEmpty();
}
