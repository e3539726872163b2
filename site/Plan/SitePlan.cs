namespace SiteGen.Site.Plan;

/// <summary>Every file that the site will have.</summary>
/// <param name="Corpus">What they are made from.</param>
/// <param name="Files">The files, ordered by route.</param>
public sealed record SitePlan(Corpus Corpus, IReadOnlyList<PlannedFile> Files)
{
    /// <summary>Plans the pages, assets and exports of a corpus.</summary>
    /// <exception cref="SiteException">Two files have one route, or a route leaves the site.</exception>
    public static SitePlan Make(Corpus corpus, IReadOnlyList<Asset> assets)
    {
        PlannedAsset[] plannedAssets =
        [
            .. Stylesheet.Join(assets).Select(asset => new PlannedAsset(Route.Asset(asset), asset.Name, asset.Bytes)),
        ];
        var places = plannedAssets.ToDictionary(asset => asset.Source, asset => asset.Route, StringComparer.Ordinal);
        PlannedPage[] pages = [.. PagePlan.Make(corpus, places)];
        var exports = ExportPlan.Make(corpus, [.. pages.Select(page => page.Route)]);
        return Of(corpus, [.. pages, .. plannedAssets, .. exports]);
    }

    /// <summary>A plan of these files.</summary>
    /// <exception cref="SiteException">Two files have one route, or a route leaves the site.</exception>
    public static SitePlan Of(Corpus corpus, IReadOnlyList<PlannedFile> files)
    {
        SiteException.ThrowIfAny([.. RouteRules.Find(files)]);
        return new(corpus, [.. files.OrderBy(file => file.Route.Path, StringComparer.Ordinal)]);
    }
}
