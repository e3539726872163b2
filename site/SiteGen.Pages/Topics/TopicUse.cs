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
}
