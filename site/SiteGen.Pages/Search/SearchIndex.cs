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
public sealed record SearchIndex(string Version, IReadOnlyList<(string Name, Func<byte[]> Make)> Files)
{
    private const int ShardLength = 24_000;

    /// <summary>Indexes what the corpus publishes.</summary>
    public static SearchIndex Make(Corpus corpus)
    {
        var postings = Postings.Of(corpus);
        string[] shards = [.. Shards(postings)];
        var version = Hash(shards);
        string[] firsts = [.. shards.Select(shard => SearchScript.FirstWord(shard))];
        return new(
            version,
            [
                ("manifest.js", () => SearchScript.Manifest(corpus, version, firsts)),
                .. shards.Select((shard, i) => File($"words/{i}.js", () => SearchScript.Shard(version, i, shard))),
                .. corpus.Calls.Select(call =>
                    File($"text/{call.Id}.js", () => SearchScript.Text(corpus, version, call))
                ),
            ]
        );
    }

    private static (string Name, Func<byte[]> Make) File(string name, Func<byte[]> make) => (name, make);

    private static IEnumerable<string> Shards(IReadOnlyDictionary<string, Posting> postings)
    {
        var shard = new StringBuilder();
        foreach (var word in postings.Keys.Order(StringComparer.Ordinal))
        {
            postings[word].WriteTo(shard.Append(word).Append(' '));
            _ = shard.Append('\n');
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
