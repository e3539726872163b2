using SiteGen.Generator.Facts;

namespace SiteGen.Tests.Facts;

public class PropertyTests
{
    private const int Rounds = 2000;

    [Fact]
    public void AnyAmountOfMoneyIsReadBackExactly()
    {
        var random = new Random(20251121);
        for (var round = 0; round < Rounds; round++)
        {
            var (text, value, decimals) = Wordings.Money(random);
            var stated = Only(text);
            (stated.Value, stated.Decimals).ShouldBe((value, decimals), text);
        }
    }

    [Fact]
    public void AnyAmountInDigitsIsReadBackExactly()
    {
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            var (text, value) = Wordings.Digits(random);
            Only(text).Value.ShouldBe(value, text);
        }
    }

    [Fact]
    public void AnyPercentageIsReadBackExactly()
    {
        var random = new Random(2);
        for (var round = 0; round < Rounds; round++)
        {
            var (text, value, decimals) = Wordings.Percentage(random);
            var stated = Only(text);
            (stated.Value, stated.Decimals, stated.Unit).ShouldBe((value, decimals, Unit.Percent), text);
        }
    }

    [Fact]
    public void AnyRangeIsReadBackExactly()
    {
        var random = new Random(3);
        for (var round = 0; round < Rounds; round++)
        {
            var (text, low, high) = Wordings.Range(random);
            var stated = Only(text);
            (stated.Value, stated.Low, stated.High).ShouldBe((null, low, high), text);
        }
    }

    [Fact]
    public void WordsWithoutFiguresStateNoFact()
    {
        var random = new Random(4);
        for (var round = 0; round < Rounds; round++)
        {
            var text = Prose.Sentence(random);
            Spoken.Facts(text).ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void AnyTextIsReadAndEachQuoteStandsInItsLine()
    {
        var random = new Random(5);
        for (var round = 0; round < Rounds; round++)
        {
            var line = Prose.Noise(random);
            foreach (var fact in Spoken.Facts(line))
            {
                var quote = line.Substring(fact.Start, fact.Length);
                var tokens = Tokenizer.Split(quote);
                quote.ShouldBe(quote.Trim(), line);
                fact.Draft.Figure.Last.ShouldBeLessThan(tokens.Length, line);
            }
        }
    }

    [Fact]
    public void AnEndlessSentenceIsReadInPieces()
    {
        var line = string.Concat(Enumerable.Repeat("revenue was $5 million and then ", 400));
        var facts = Spoken.Facts(line);
        facts.Count(fact => fact.Draft.Stated.Value == 5_000_000).ShouldBe(400);
        facts.ShouldAllBe(fact => fact.Length < line.Length);
    }

    private static Figure Only(string text) => Spoken.Facts(text).ShouldHaveSingleItem(text).Draft.Stated;
}
