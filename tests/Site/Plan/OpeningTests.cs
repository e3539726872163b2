using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Plan;

public class OpeningTests
{
    [Fact]
    public void AShortTextIsWhole() => Opening.Of("Thank you.", 10).ShouldBe("Thank you.");

    [Fact]
    public void ALongTextEndsAfterAWord() =>
        Opening.Of("Revenue grew faster than we had planned.", 21).ShouldBe("Revenue grew faster…");

    [Fact]
    public void TheEllipsisReplacesAComma() => Opening.Of("Thank you, Grace. Next", 12).ShouldBe("Thank you…");

    [Fact]
    public void TextWithoutSpacesEndsBetweenCharacters() =>
        Opening.Of("營收成長百分之十五並且超過預期", 6).ShouldBe("營收成長百分…");

    [Fact]
    public void ACharacterOfTwoHalvesIsNotCut() => Opening.Of("𠮷𠮷𠮷", 3).ShouldBe("𠮷…");

    [Fact]
    public void WhiteSpaceIsFolded() => Opening.Of(" one\n\n two\tthree ", 40).ShouldBe("one two three");

    [Fact]
    public void OnlyASiteOfQuotesCutsTranscripts()
    {
        var text = new string('營', 300);

        Samples.Corpus.Publish(text).ShouldBe(text);
        (Samples.Corpus with { QuotesOnly = true }).Publish(text).Length.ShouldBeLessThan(100);
    }
}
