namespace SiteGen.Generator.Facts;

/// <summary>One figure stated on a call, with the sentence that states it: what the pipeline keeps of it.</summary>
/// <param name="Draft">What it measures.</param>
/// <param name="IsAnalysts">Whether an analyst states it.</param>
/// <param name="Turn">Turn in the call.</param>
/// <param name="Paragraph">Paragraph in the turn.</param>
/// <param name="Start">First character of the sentence in the paragraph.</param>
/// <param name="Length">Length of the sentence.</param>
/// <param name="IsHeadline">Whether tables show it.</param>
/// <param name="Conflict">The fact that contradicts it; -1 for none.</param>
internal sealed record FactReading(
    FactDraft Draft,
    bool IsAnalysts,
    int Turn,
    int Paragraph,
    int Start,
    int Length,
    bool IsHeadline,
    int Conflict
);
