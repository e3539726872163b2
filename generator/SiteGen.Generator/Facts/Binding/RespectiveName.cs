namespace SiteGen.Generator.Facts;

/// <summary>What one of several figures is of, where the sentence says "respectively".</summary>
/// <param name="First">The first figure of the list.</param>
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
