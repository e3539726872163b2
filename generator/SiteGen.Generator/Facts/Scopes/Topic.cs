namespace SiteGen.Generator.Facts;

/// <summary>What a sentence turns to, for the sentences behind it.</summary>
/// <param name="Part">The part of the business; null for all of it.</param>
/// <param name="Lasts">Whether a new paragraph may still be about it.</param>
internal sealed record Topic(string? Part, bool Lasts = true)
{
    /// <summary>A turn to results, margins, a slide: of all of the business, where no section is about a part.</summary>
    public static Topic Whole { get; } = new((string?)null);

    /// <summary>The sentence itself is about all of the business.</summary>
    public static Topic Company { get; } = new((string?)null) { IsSaid = true };

    /// <summary>A part whose name cannot be told.</summary>
    public static Topic Unnamed { get; } = new(FactDraft.Unnamed);

    /// <summary>"our regions", "the segments": what follows goes through them.</summary>
    public static Topic Group { get; } = new(FactDraft.Unnamed) { IsGroup = true };

    public bool IsGroup { get; private init; }

    public bool IsSaid { get; private init; }

    /// <summary>Whether it is only what a question was on: the next figures are of it, and no later ones.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether the words tell the slide: what follows is of it, until the next one.</summary>
    public bool IsSlide { get; init; }
}
