using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Site.Checks;

/// <summary>Refuses a site that would mislead its readers.</summary>
public static class SiteCheck
{
    /// <summary>Looks at every page and export.</summary>
    /// <exception cref="SiteException">Something is wrong; nothing has been written.</exception>
    public static void Check(Corpus corpus, IReadOnlyList<RenderedFile> files)
    {
        var pages = files
            .AsParallel()
            .AsOrdered()
            .Where(file => file.Plan is PlannedPage)
            .Select(file => PageOutline.Read(file.Route, file.Bytes))
            .ToArray();
        var byRoute = pages.ToDictionary(page => page.Route);
        var links = new LinkCheck(corpus.Url, files.Select(file => file.Route).ToHashSet(), byRoute);
        SiteException.ThrowIfAny([
            .. pages.SelectMany(TitleCheck.Find),
            .. pages.SelectMany(IdCheck.Find),
            .. pages.AsParallel().AsOrdered().SelectMany(links.Find),
            .. new ExportCheck(files, byRoute).Find(corpus.Calls),
        ]);
    }
}
