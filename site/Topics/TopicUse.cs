using SiteGen.Site.Search;

namespace SiteGen.Site.Topics;

/// <summary>How often a call names a topic.</summary>
/// <param name="Call">The call.</param>
/// <param name="Mentions">Where.</param>
/// <param name="Words">Number of words that the two sides say in the call.</param>
public sealed record TopicUse(EarningsCall Call, IReadOnlyList<Mention> Mentions, int Words)
{
    private const decimal Thousand = 1000;

    /// <summary>Mentions for each thousand words: calls differ in length.</summary>
    public decimal Rate => Words == 0 ? 0 : Mentions.Count * Thousand / Words;

    /// <summary>The mentions by one side.</summary>
    public int By(PersonType side) => Mentions.Count(mention => mention.Paragraph.Turn.Speaker?.Type == side);

    /// <summary>The use of a topic in calls, in their order.</summary>
    public static IReadOnlyList<TopicUse> All(IEnumerable<EarningsCall> calls, Topic topic) =>
        [.. calls.Select(call => new TopicUse(call, [.. MentionFinder.In(call, topic)], WordsOf(call)))];

    private static int WordsOf(EarningsCall call) =>
        call
            .Turns.Where(turn => turn.Type != TurnType.Operator)
            .SelectMany(turn => turn.Paragraphs)
            .Sum(paragraph => SearchWords.Of(paragraph.Text).Count());
}
