using System.Text;
using SiteGen.Site.Exports;
using SiteGen.Site.Pages.Words;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Search;

/// <summary>The index as scripts that hand their content to <c>search-index.js</c>.</summary>
internal static class SearchScript
{
    /// <summary>What there is: calls and their first paragraphs, and the first word of each shard.</summary>
    public static byte[] Manifest(Corpus corpus, string version, string[] firsts)
    {
        var first = 0;
        var calls = new List<object[]>();
        foreach (var call in corpus.Calls)
        {
            calls.Add([
                call.Id,
                call.Issuer,
                Quarter.InShort(call.Period),
                call.Language,
                call.TranslationLanguage ?? "",
                first,
            ]);
            first += call.Turns.Sum(turn => turn.Paragraphs.Count);
        }

        return Script(
            "manifest",
            version,
            0,
            new
            {
                calls,
                firsts,
                count = first,
            }
        );
    }

    /// <summary>Words and where they stand, a line each.</summary>
    public static byte[] Shard(string version, int number, string lines) => Script("words", version, number, lines);

    /// <summary>The paragraphs of a call: turn, paragraph, speaker, text, translation.</summary>
    public static byte[] Text(Corpus corpus, string version, EarningsCall call) =>
        Script(
            "text",
            version,
            call.Id,
            call.Turns.SelectMany(turn => turn.Paragraphs)
                .Select(paragraph =>
                    new object[]
                    {
                        paragraph.Turn.Index,
                        paragraph.Index + 1,
                        paragraph.Turn.Speaker?.Name ?? "",
                        corpus.Publish(paragraph.Text),
                        corpus.Publish(paragraph.Translation?.Text ?? ""),
                    }
                )
        );

    public static string FirstWord(string shard) => shard[..shard.IndexOf(' ', StringComparison.Ordinal)];

    private static byte[] Script(string kind, string version, object key, object content) =>
        Encoding.UTF8.GetBytes(
            $"searched({string.Join(',', new[] { kind, version, key, content }.Select(JsonText.Line))});\n"
        );
}
