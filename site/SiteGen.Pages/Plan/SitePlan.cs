using SiteGen.Site.Kpis;

namespace SiteGen.Site.Plan;

/// <summary>Every file that the site will have.</summary>
/// <param name="Corpus">What they are made from.</param>
/// <param name="Files">The files, ordered by route.</param>
/// <param name="Figures">What the facts make.</param>
public sealed record SitePlan(Corpus Corpus, IReadOnlyList<PlannedFile> Files, Figures Figures)
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
        var figures = Figures.Of(corpus);
        var tables = ExportTables.Make(corpus, figures);
        PlannedPage[] pages = [.. new PagePlan(corpus, figures, places).All(tables)];
        var exports = ExportPlan.Make(corpus, tables, [.. pages.Select(page => page.Route)]);
        return Of(corpus, figures, [.. pages, .. plannedAssets, .. exports]);
    }

    /// <summary>A plan of these files.</summary>
    /// <exception cref="SiteException">Two files have one route, or a route leaves the site.</exception>
    public static SitePlan Of(Corpus corpus, IReadOnlyList<PlannedFile> files) => Of(corpus, Figures.Of(corpus), files);

    private static SitePlan Of(Corpus corpus, Figures figures, IReadOnlyList<PlannedFile> files)
    {
        SiteException.ThrowIfAny([.. RouteRules.Find(files)]);
        return new(corpus, [.. files.OrderBy(file => file.Route.Path, StringComparer.Ordinal)], figures);
    }
}
