namespace SiteGen.Site.Topics;

/// <summary>A word that one call uses much more than the company's others.</summary>
/// <param name="Text">The word, as the call has it most often.</param>
/// <param name="Here">How often this call says it.</param>
/// <param name="Uses">How often each of the calls does, in their order.</param>
public sealed record CallWord(string Text, int Here, IReadOnlyList<int> Uses)
{
    /// <summary>How often the others say it, together.</summary>
    public int Elsewhere => Uses.Sum() - Here;
}
