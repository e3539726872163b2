namespace SiteGen.Generator.Facts;

/// <summary>A place in a sentence where a concept is named.</summary>
/// <param name="First">First token of the name.</param>
/// <param name="Last">Last token of the name, with "growth" where it is growth.</param>
/// <param name="Concept">What is named.</param>
/// <param name="IsGrowth">Whether its growth is named: "revenue growth".</param>
/// <param name="Scope">The part of the business; null where no word says one.</param>
/// <param name="Basis">GAAP, organic and so on; empty where no word says one.</param>
internal sealed record Mention(int First, int Last, Concept Concept, bool IsGrowth, string? Scope, string Basis);
