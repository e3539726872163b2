using SiteGen.Site.Plan;

namespace SiteGen.Site.Render;

/// <summary>A planned file with its content.</summary>
/// <param name="Plan">What was planned.</param>
/// <param name="Bytes">The content.</param>
public sealed record RenderedFile(PlannedFile Plan, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its place.</summary>
    public Route Route => Plan.Route;
}
