namespace SiteGen.Generator.Facts;

/// <summary>What a word may be the first of. Most words are the first of nothing, and the passes go by them.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>The name of a concept: "operating income".</summary>
    Concept = 1,

    /// <summary>A part of a business: "segment", "unit".</summary>
    Part = 2,

    /// <summary>A figure, or its currency.</summary>
    Figure = 4,

    /// <summary>A period: "third quarter".</summary>
    Period = 8,

    /// <summary>A basis or a comparison: "non-GAAP", "year-over-year".</summary>
    Measure = 16,

    /// <summary>What is expected: "outlook", "guidance".</summary>
    Outlook = 32,
}
