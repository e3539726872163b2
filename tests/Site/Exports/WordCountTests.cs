using SiteGen.Site.Exports;

namespace SiteGen.Tests.Site.Exports;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Good day.", 2)]
    [InlineData("  It's — well — 12.5%,  up\u00a0a lot  ", 6)]
    [InlineData("– — …", 0)]
    [InlineData("營收成長", 4)]
    [InlineData("營收 grew 5%。", 4)]
    [InlineData("𠮷野家", 3)]
    public void WordsAreCounted(string text, int words) => WordCount.Of(text).ShouldBe(words);
}
