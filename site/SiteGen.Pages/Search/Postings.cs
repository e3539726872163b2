using SiteGen.Site.Plan;

namespace SiteGen.Site.Search;

/// <summary>Finds where each word of a corpus stands.</summary>
internal static class Postings
{
    // The translation is no continuation of the original: no phrase runs from one into the other.
    private const int Gap = 10;

    /// <summary>The places of every word, in no order; paragraphs are counted through all calls.</summary>
    public static IReadOnlyDictionary<string, Posting> Of(Corpus corpus)
    {
        var parts = Parts(corpus).AsParallel().AsOrdered().Select(part => Of(corpus, part)).ToArray();
        var all = parts[0];
        foreach (var (word, posting) in parts.Skip(1).SelectMany(part => part))
        {
            if (!all.TryAdd(word, posting))
            {
                all[word].Append(posting);
            }
        }

        return all;
    }

    // As many runs of calls as there are cores, each with the number of its first paragraph.
    private static IEnumerable<(EarningsCall[] Calls, int First)> Parts(Corpus corpus)
    {
        var first = 0;
        foreach (
            var calls in corpus.Calls.Chunk(corpus.Calls.Count / Environment.ProcessorCount + 1).DefaultIfEmpty([])
        )
        {
            yield return (calls, first);
            first += Paragraphs(calls).Count();
        }
    }

    private static Dictionary<string, Posting> Of(Corpus corpus, (EarningsCall[] Calls, int First) part)
    {
        var postings = new WordTable<Posting>();
        var number = part.First;
        foreach (var paragraph in Paragraphs(part.Calls))
        {
            foreach (var word in Words(corpus, paragraph).Concat(Filters(paragraph)))
            {
                (postings.At(word) ??= new()).Add(number, word.Position);
            }

            number++;
        }

        return postings.Values;
    }

    private static IEnumerable<Paragraph> Paragraphs(IEnumerable<EarningsCall> calls) =>
        calls.SelectMany(call => call.Turns).SelectMany(turn => turn.Paragraphs);

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
            Filter($"=section:{(int)paragraph.Turn.Section}"),
            Filter($"=side:{(int)(paragraph.Turn.Speaker?.Type ?? PersonType.Unknown)}"),
            .. paragraph.Turn.Speaker is { } speaker ? [Filter($"=speaker:{speaker.Id}")] : (SearchWord[])[],
        ];

    private static SearchWord Filter(string text) => new(text, 0, text.Length, 0);
}
