using System.Globalization;

namespace SiteGen.Tests.Facts;

/// <summary>Figures are read alike whatever the culture of the machine.</summary>
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
}
