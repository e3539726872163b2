using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>The facts of a call as rows of integers and the words that they address.</summary>
internal sealed record FactTable(EquatableArray<int> Rows, EquatableArray<string> Words)
{
    public static FactTable Empty { get; } = new(EquatableArray<int>.Empty, EquatableArray<string>.Empty);
}
