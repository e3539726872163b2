using System.Security.Cryptography;
using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Search;

/// <summary>
/// The words of all paragraphs, sorted and cut into shards that a browser loads as it needs them, and the paragraphs
/// themselves, a file for each call. Scripts, so that search works from disk and under a strict content policy.
/// </summary>
/// <param name="Version">Tells files of two builds apart.</param>
/// <param name="Files">The files, by their name in <c>search/</c>.</param>
public sealed record SearchIndex(string Version, IReadOnlyList<(string Name, byte[] Bytes)> Files)
{
    // The translation is no continuation of the original: no phrase runs from one into the other.
    private const int Gap = 10;
    private const int ShardLength = 24_000;

    /// <summary>Indexes what the corpus publishes.</summary>
    public static SearchIndex Make(Corpus corpus)
    {
        var postings = new SortedDictionary<string, Posting>(StringComparer.Ordinal);
        var number = 0;
        foreach (var paragraph in corpus.Calls.SelectMany(call => call.Turns).SelectMany(turn => turn.Paragraphs))
        {
            foreach (var word in Words(corpus, paragraph).Concat(Filters(paragraph)))
            {
                if (!postings.TryGetValue(word.Text, out var posting))
                {
                    postings[word.Text] = posting = new();
                }

                posting.Add(number, word.Position);
            }

            number++;
        }

        string[] shards = [.. Shards(postings)];
        var version = Hash(shards);
        string[] firsts = [.. shards.Select(shard => SearchScript.FirstWord(shard))];
        return new(
            version,
            [
                ("manifest.js", SearchScript.Manifest(corpus, version, firsts)),
                .. shards.Select((shard, i) => ($"words/{i}.js", SearchScript.Shard(version, i, shard))),
                .. corpus.Calls.Select(call => ($"text/{call.Id}.js", SearchScript.Text(corpus, version, call))),
            ]
        );
    }

    private static IEnumerable<SearchWord> Words(Corpus corpus, Paragraph paragraph)
    {
        var end = 0;
        foreach (var word in SearchWords.Of(corpus.Publish(paragraph.Text)))
        {
            end = word.Position;
            yield return word;
        }

        foreach (var word in SearchWords.Of(corpus.Publish(paragraph.Translation?.Text ?? ""), end + Gap))
        {
            yield return word;
        }
    }

    // An equals sign is in no word.
    private static IEnumerable<SearchWord> Filters(Paragraph paragraph) =>
        [
            new($"=section:{(int)paragraph.Turn.Section}", 0),
            new($"=side:{(int)(paragraph.Turn.Speaker?.Type ?? PersonType.Unknown)}", 0),
            .. paragraph.Turn.Speaker is { } speaker ? [new SearchWord($"=speaker:{speaker.Id}", 0)] : (SearchWord[])[],
        ];

    private static IEnumerable<string> Shards(SortedDictionary<string, Posting> postings)
    {
        var shard = new StringBuilder();
        foreach (var (word, posting) in postings)
        {
            _ = shard.Append(word).Append(' ').Append(posting.Close()).Append('\n');
            if (shard.Length >= ShardLength)
            {
                yield return shard.ToString();
                _ = shard.Clear();
            }
        }

        if (shard.Length > 0)
        {
            yield return shard.ToString();
        }
    }

    private static string Hash(IEnumerable<string> shards) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(shards))))[..10];
}
