namespace SiteGen.Site.Topics;

/// <summary>Finds the words that set a call apart from the company's others, by Dunning's log-likelihood.</summary>
public static class CallWords
{
    private const int LeastUse = 5;
    private const double LeastLikelihood = 15;
    private const int Shown = 8;

    /// <summary>The words of each call, the most telling first; none where the company has one call only.</summary>
    public static IReadOnlyList<(EarningsCall Call, IReadOnlyList<CallWord> Words)> Of(
        IReadOnlyList<EarningsCall> calls,
        SpokenWords spoken
    )
    {
        if (calls.Count < 2)
        {
            return [];
        }

        IReadOnlyDictionary<string, int>[] counts = [.. calls.Select(spoken.Of)];
        var size = counts.Sum(count => count.Values.Sum());
        return [.. calls.Zip(counts, (call, count) => (call, Telling(call, count, counts, size)))];
    }

    private static IReadOnlyList<CallWord> Telling(
        EarningsCall call,
        IReadOnlyDictionary<string, int> here,
        IReadOnlyList<IReadOnlyDictionary<string, int>> all,
        int size
    )
    {
        var length = here.Values.Sum();
        return
        [
            .. here.Where(word => word.Value >= LeastUse)
                .Select(word => (word.Key, word.Value, Score: Likelihood(word.Value, length, Total(word.Key), size)))
                .Where(word => word.Score >= LeastLikelihood)
                .OrderByDescending(word => word.Score)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(Shown)
                .Select(word => new CallWord(
                    Printed(call, word.Key),
                    word.Value,
                    [.. all.Select(count => count.GetValueOrDefault(word.Key))]
                )),
        ];

        int Total(string word) => all.Sum(count => count.GetValueOrDefault(word));
    }

    // Below zero where the call says the word less than the others do.
    private static double Likelihood(int here, int length, int all, int size)
    {
        var elsewhere = all - here;
        var (expectedHere, expectedElsewhere) = ((double)length * all / size, (double)(size - length) * all / size);
        var score = 2 * (Part(here, expectedHere) + Part(elsewhere, expectedElsewhere));
        return here > expectedHere ? score : -score;
    }

    private static double Part(int seen, double expected) => seen == 0 ? 0 : seen * Math.Log(seen / expected);

    // "AI", not "ai": as the call has it most often.
    private static string Printed(EarningsCall call, string word) =>
        MentionFinder
            .In(call, new(word, [word]))
            .Where(mention => mention.Length == word.Length)
            .Select(mention => mention.Paragraph.Text.Substring(mention.Start, mention.Length))
            .GroupBy(text => text, StringComparer.Ordinal)
            .OrderByDescending(texts => texts.Count())
            .ThenBy(texts => texts.Key, StringComparer.Ordinal)
            .Select(texts => texts.Key)
            .FirstOrDefault(word);
}
