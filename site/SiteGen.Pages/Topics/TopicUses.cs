using System.Collections.Concurrent;
using SiteGen.Site.Search;

namespace SiteGen.Site.Topics;

/// <summary>How often calls name topics, computed once and only where a page asks.</summary>
public sealed class TopicUses
{
    private readonly ConcurrentDictionary<(EarningsCall Call, string Topic), Lazy<TopicUse>> uses = new();
    private readonly ConcurrentDictionary<EarningsCall, Lazy<int>> words = new();

    /// <summary>The use of a topic in calls, in their order.</summary>
    public IReadOnlyList<TopicUse> Of(IEnumerable<EarningsCall> calls, Topic topic) =>
        [.. calls.Select(call => uses.GetOrAdd((call, topic.Name), _ => new(() => Find(call, topic))).Value)];

    /// <summary>Number of words that the two sides say in a call.</summary>
    public int WordsOf(EarningsCall call) => words.GetOrAdd(call, _ => new(() => CountWords(call))).Value;

    private TopicUse Find(EarningsCall call, Topic topic) =>
        new(call, [.. MentionFinder.In(call, topic)], WordsOf(call));

    private static int CountWords(EarningsCall call) =>
        call
            .Turns.Where(turn => turn.Type != TurnType.Operator)
            .SelectMany(turn => turn.Paragraphs)
            .Sum(paragraph => SearchWords.Of(paragraph.Text).Count());
}
