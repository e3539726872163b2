namespace SiteGen.Site.Plan;

/// <summary>The one stylesheet of the site, written in parts.</summary>
public static class Stylesheet
{
    private const string Folder = "styles/";
    private const string Name = "site.css";

    /// <summary>The assets with the parts in <c>styles/</c> joined, in the order of their names.</summary>
    public static IReadOnlyList<Asset> Join(IReadOnlyList<Asset> assets)
    {
        var isPart = assets.ToLookup(asset => asset.Name.StartsWith(Folder, StringComparison.Ordinal));
        var parts = isPart[true].OrderBy(part => part.Name, StringComparer.Ordinal).ToArray();
        return parts.Length == 0
            ? assets
            : [.. isPart[false], new Asset(Name, parts.SelectMany(part => part.Bytes.ToArray()).ToArray())];
    }
}
