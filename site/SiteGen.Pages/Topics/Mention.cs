namespace SiteGen.Site.Topics;

/// <summary>A place where a topic is named.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">First character in its text.</param>
/// <param name="Length">Number of characters.</param>
public sealed record Mention(Paragraph Paragraph, int Start, int Length);
