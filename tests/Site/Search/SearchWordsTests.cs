using SiteGen.Site.Search;

namespace SiteGen.Tests.Site.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Gross margin was 53.5%, up.", "gross margin was 53.5 up")]
    [InlineData("We\u2019re at $1,134.50. Non-GAAP", "we're at 1,134.50 non gaap")]
    [InlineData("10DLC and Q3", "10dlc and q3")]
    [InlineData("毛利率", "毛利 利率 率")]
    [InlineData("營收1.1億", "營收 收 1.1 億")]
    [InlineData("'quoted' -- ...", "quoted")]
    public void ATextIsItsWords(string text, string words) =>
        string.Join(' ', SearchWords.Of(text).Select(word => word.Text)).ShouldBe(words);

    [Fact]
    public void PositionsCountWords() =>
        SearchWords.Of("one two 營收", 5).Select(word => word.Position).ShouldBe([5, 6, 7, 8]);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(31, "f")]
    [InlineData(32, "gB")]
    [InlineData(1000, "of")]
    public void NumbersAreWrittenFiveBitsALetter(int number, string letters) =>
        new System.Text.StringBuilder().AppendVarint(number).ToString().ShouldBe(letters);
}
