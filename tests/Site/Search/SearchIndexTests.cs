using System.Text;
using SiteGen.Site.Search;

namespace SiteGen.Tests.Site.Search;

public class SearchIndexTests
{
    [Fact]
    public void TheFilesAreAManifestTheWordsAndTheTextOfEachCall() =>
        SearchIndex
            .Make(Samples.Corpus)
            .Files.Select(file => file.Name)
            .ShouldBe(["manifest.js", "words/0.js", "text/acme-2025-q2.js", "text/acme-2025-q3.js"]);

    [Fact]
    public void WhoMayNotRepublishTheTextHasNoneInTheIndex()
    {
        var all = Text(SearchIndex.Make(Samples.Corpus));
        var quotes = Text(SearchIndex.Make(Samples.Corpus with { QuotesOnly = true }));

        quotes.Length.ShouldBeLessThanOrEqualTo(all.Length);
    }

    [Fact]
    public void TheSameTextsMakeTheSameFiles() =>
        Text(SearchIndex.Make(Samples.Corpus)).ShouldBe(Text(SearchIndex.Make(Samples.Corpus)));

    private static string Text(SearchIndex index) =>
        string.Concat(index.Files.Select(file => Encoding.UTF8.GetString(file.Make())));
}
