using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Plan;

public class ExcerptTests
{
    [Fact]
    public void ShortTextIsWhole() => Excerpt.Of("Good day.").ShouldBe("Good day.");

    [Fact]
    public void LongTextEndsAfterAWord() =>
        Excerpt.Of(string.Join(' ', Enumerable.Repeat("revenue", 40))).ShouldEndWith("revenue revenue …");

    [Fact]
    public void NoCharacterIsCutInHalf() =>
        Excerpt.Of("x" + string.Concat(Enumerable.Repeat("😀", 90))).ShouldEndWith("😀 …");

    [Fact]
    public void OnlyASiteOfQuotesCutsTranscripts()
    {
        var text = new string('營', 300);

        Samples.Corpus.Publish(text).ShouldBe(text);
        (Samples.Corpus with { QuotesOnly = true }).Publish(text).Length.ShouldBeLessThan(100);
    }
}
