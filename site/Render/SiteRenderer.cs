using SiteGen.Site.Plan;

namespace SiteGen.Site.Render;

/// <summary>Turns a plan into the bytes of its files.</summary>
public static class SiteRenderer
{
    /// <summary>Stands around the making of each file, to count and to time; on several threads at once.</summary>
    public delegate byte[] Around(PlannedFile file, Func<byte[]> make);

    /// <summary>Makes every file, in the order of the plan.</summary>
    /// <exception cref="SiteException">A file cannot be made.</exception>
    public static IReadOnlyList<RenderedFile> Render(SitePlan plan, Around? around = null)
    {
        var files = new RenderedFile[plan.Files.Count];
        var faults = new Fault?[plan.Files.Count];
        Parallel.For(
            0,
            files.Length,
            i =>
            {
                try
                {
                    files[i] = Render(plan.Files[i], around);
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    faults[i] = Failed(plan.Files[i], e);
                }
            }
        );
        SiteException.ThrowIfAny([.. faults.OfType<Fault>()]);
        return files;
    }

    private static RenderedFile Render(PlannedFile file, Around? around) =>
        file switch
        {
            PlannedAsset asset => new(file, asset.Bytes),
            PlannedPage page => new(file, Make(file, () => PageRenderer.Render(page), around)),
            PlannedExport export => new(file, Make(file, export.Make, around)),
            _ => throw new InvalidOperationException($"No way to render a {file.GetType().Name}."),
        };

    private static byte[] Make(PlannedFile file, Func<byte[]> make, Around? around) =>
        around is null ? make() : around(file, make);

    private static Fault Failed(PlannedFile file, Exception e) =>
        new(
            "SITE011",
            file.Route.Path,
            1,
            1,
            $"this file of {Fault.Quote(file.Source)} cannot be made: {e.GetType().Name}: {Fault.Quote(e.Message)}"
        );
}
