namespace SiteGen.Site.Plan;

/// <summary>A file that the site will have.</summary>
/// <param name="Route">Its place.</param>
/// <param name="Source">What it is made from, for messages: the name of a transcript, of a person, of an asset.</param>
public abstract record PlannedFile(Route Route, string Source);

/// <summary>A page: a Razor component that renders a whole document.</summary>
/// <param name="Route">Its place.</param>
/// <param name="Source">What it is made from, for messages.</param>
/// <param name="Component">Type of the component.</param>
/// <param name="Parameters">The component's parameters, by name.</param>
public sealed record PlannedPage(
    Route Route,
    string Source,
    Type Component,
    IReadOnlyDictionary<string, object?> Parameters
) : PlannedFile(Route, Source);

/// <summary>A stylesheet, script or picture, copied as it is. Its name carries a hash of its content.</summary>
/// <param name="Route">Its place.</param>
/// <param name="Source">Its name in the source.</param>
/// <param name="Bytes">Its content.</param>
public sealed record PlannedAsset(Route Route, string Source, ReadOnlyMemory<byte> Bytes) : PlannedFile(Route, Source);

/// <summary>A file for programs: data, sitemap, feed.</summary>
/// <param name="Route">Its place.</param>
/// <param name="Source">What it is made from, for messages.</param>
/// <param name="Make">Makes its content; the same each time.</param>
public sealed record PlannedExport(Route Route, string Source, Func<byte[]> Make) : PlannedFile(Route, Source);
