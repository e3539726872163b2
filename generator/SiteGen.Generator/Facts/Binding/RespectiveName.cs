namespace SiteGen.Generator.Facts;

/// <summary>What one of several figures is of, where the sentence says "respectively".</summary>
/// <param name="First">The first figure of the list.</param>
/// <param name="Basis">The basis; null where the list names none.</param>
/// <param name="Comparison">What it is measured against; null where the list names none.</param>
/// <param name="Period">The period; null where the list names none.</param>
/// <param name="Scope">The part of the business; null where the list names none.</param>
/// <param name="Mention">The concept; null where the list names none.</param>
internal sealed record RespectiveName(
    int First = 0,
    string? Basis = null,
    string? Comparison = null,
    string? Period = null,
    string? Scope = null,
    Mention? Mention = null
)
{
    /// <summary>The names cannot be counted out to the figures.</summary>
    public bool IsUnclear => (Basis ?? Comparison ?? Period ?? Scope) is null && Mention is null;
}
