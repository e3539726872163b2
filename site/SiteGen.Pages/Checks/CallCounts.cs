namespace SiteGen.Site.Checks;

/// <summary>What a page and the exports must agree on for one call.</summary>
/// <param name="Turns">Number of turns.</param>
/// <param name="Paragraphs">Number of paragraphs.</param>
/// <param name="Exchanges">Number of exchanges.</param>
public readonly record struct CallCounts(int Turns, int Paragraphs, int Exchanges)
{
    /// <summary>The counts as a message has them.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Turns} turns, {Paragraphs} paragraphs and {Exchanges} exchanges");
}
