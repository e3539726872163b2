using System.Collections.Concurrent;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Site.Checks;

/// <summary>Refuses a site that would mislead its readers. Keeps of each file only what the other files are compared with.</summary>
/// <param name="corpus">What the site is made of.</param>
public sealed class SiteCheck(Corpus corpus)
{
    private readonly ConcurrentDictionary<Route, PageOutline> pages = new();
    private readonly ConcurrentDictionary<Route, bool> routes = new();
    private readonly ExportCheck exports = new();

    /// <summary>Looks at all files.</summary>
    /// <exception cref="SiteException">Something is wrong.</exception>
    public static void Check(Corpus corpus, IReadOnlyList<RenderedFile> files)
    {
        var check = new SiteCheck(corpus);
        foreach (var file in files)
        {
            check.Look(file);
        }

        check.End();
    }

    /// <summary>Looks at one file; on several threads at once.</summary>
    public void Look(RenderedFile file)
    {
        routes[file.Route] = true;
        if (file.Plan is PlannedPage)
        {
            pages[file.Route] = PageOutline.Read(file.Route, file.Bytes);
        }
        else
        {
            exports.Look(file);
        }
    }

    /// <summary>Compares all files with each other.</summary>
    /// <exception cref="SiteException">Something is wrong.</exception>
    public void End()
    {
        PageOutline[] all = [.. pages.Values.OrderBy(page => page.Route.Path, StringComparer.Ordinal)];
        var links = new LinkCheck(corpus.Url, routes.Keys.ToHashSet(), pages);
        SiteException.ThrowIfAny([
            .. all.SelectMany(TitleCheck.Find),
            .. all.SelectMany(IdCheck.Find),
            .. all.AsParallel().AsOrdered().SelectMany(links.Find),
            .. exports.Find(corpus.Calls, pages),
        ]);
    }
}
