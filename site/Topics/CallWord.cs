namespace SiteGen.Site.Topics;

/// <summary>A word that one call uses much more than the company's others.</summary>
/// <param name="Text">The word, as the call has it most often.</param>
/// <param name="Here">How often this call says it.</param>
/// <param name="Elsewhere">How often the others do, together.</param>
public sealed record CallWord(string Text, int Here, int Elsewhere);
