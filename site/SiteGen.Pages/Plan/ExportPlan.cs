using SiteGen.Site.Exports;
using SiteGen.Site.Search;

namespace SiteGen.Site.Plan;

/// <summary>Lists the exports of a corpus.</summary>
public static class ExportPlan
{
    /// <summary>The files for programs; <paramref name="pages"/> are listed in the sitemap.</summary>
    public static IEnumerable<PlannedExport> Make(
        Corpus corpus,
        IReadOnlyList<ExportTable> tables,
        IReadOnlyList<Route> pages
    )
    {
        foreach (var table in tables)
        {
            yield return new(Route.Data(table), $"table {table.Name}", table.ToCsv);
        }

        foreach (var call in corpus.Calls)
        {
            yield return new(Route.CallData(call), call.Source.File, () => CallJson.Make(corpus, call));
        }

        foreach (var (name, make) in SearchIndex.Make(corpus).Files)
        {
            yield return new(Route.SearchFile(name), "search index", make);
        }

        yield return new(Route.DataPackage, "data package", () => DataPackage.Make(corpus, tables));
        yield return new(Route.Feed, "feed", () => Feed.Make(corpus));
        yield return new(Route.Llms, "llms.txt", () => Llms.Make(corpus, tables));
        yield return new(Route.Robots, "robots.txt", () => Robots.Make(corpus.Url));
        if (corpus.Url is { } site)
        {
            yield return new(Route.Sitemap, "sitemap", () => Sitemap.Make(site, pages));
        }
    }
}
