using SiteGen.Site.Search;

namespace SiteGen.Site.Topics;

/// <summary>Finds the words that set a call apart from the company's others, by Dunning's log-likelihood.</summary>
public static class CallWords
{
    private const int LeastUse = 5;
    private const double LeastLikelihood = 15;
    private const int Shown = 8;

    /// <summary>The words of each call, the most telling first; none where the company has one call only.</summary>
    public static IReadOnlyList<(EarningsCall Call, IReadOnlyList<CallWord> Words)> Of(
        IReadOnlyList<EarningsCall> calls
    )
    {
        if (calls.Count < 2)
        {
            return [];
        }

        var counts = calls.Select(Count).ToArray();
        var total = Sum(counts);
        var size = total.Values.Sum();
        return [.. calls.Zip(counts, (call, count) => (call, Telling(count, total, size)))];
    }

    private static IReadOnlyList<CallWord> Telling(
        Dictionary<string, int> here,
        Dictionary<string, int> total,
        int size
    )
    {
        var length = here.Values.Sum();
        return
        [
            .. here.Where(word => word.Value >= LeastUse)
                .Select(word => (word.Key, word.Value, Score: Likelihood(word.Value, length, total[word.Key], size)))
                .Where(word => word.Score >= LeastLikelihood)
                .OrderByDescending(word => word.Score)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(Shown)
                .Select(word => new CallWord(word.Key, word.Value, total[word.Key] - word.Value)),
        ];
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

    private static Dictionary<string, int> Count(EarningsCall call)
    {
        var names = call
            .Speakers.SelectMany(person => person.Aliases.Append(person.Name))
            .SelectMany(name => SearchWords.Of(name).Select(word => word.Text))
            .ToHashSet(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var word in call
                .Turns.Where(turn => turn.Type != TurnType.Operator)
                .SelectMany(turn => turn.Paragraphs)
                .SelectMany(paragraph => SearchWords.Of(paragraph.Text))
                .Select(word => word.Text)
                .Where(word =>
                    word.Length > 1
                    && char.IsLetter(word[0])
                    && !CommonWords.All.Contains(word)
                    && !names.Contains(word)
                )
        )
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        return words;
    }

    private static Dictionary<string, int> Sum(IEnumerable<Dictionary<string, int>> counts) =>
        counts
            .SelectMany(count => count)
            .GroupBy(word => word.Key, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Sum(one => one.Value), StringComparer.Ordinal);
}
