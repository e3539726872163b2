namespace SiteGen.Generator.Facts;

/// <summary>What a sentence turns to, for the sentences behind it.</summary>
/// <param name="Part">The part of the business; null for all of it.</param>
/// <param name="Lasts">Whether a new paragraph may still be about it.</param>
internal sealed record Topic(string? Part, bool Lasts = true)
{
    public static Topic Whole { get; } = new((string?)null);

    /// <summary>A part whose name cannot be told.</summary>
    public static Topic Unnamed { get; } = new(FactDraft.Unnamed);
}
