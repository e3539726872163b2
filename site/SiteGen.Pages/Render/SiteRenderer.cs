using System.Collections.Concurrent;
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
        var files = new ConcurrentDictionary<PlannedFile, RenderedFile>(ReferenceEqualityComparer.Instance);
        Render(plan, file => files[file.Plan] = file, around);
        return [.. plan.Files.Select(file => files[file])];
    }

    /// <summary>Makes every file and hands it on at once, so that none is kept; on several threads, in no order.</summary>
    /// <exception cref="SiteException">A file cannot be made.</exception>
    public static void Render(SitePlan plan, Action<RenderedFile> take, Around? around = null)
    {
        var faults = new Fault?[plan.Files.Count];
        Parallel.For(
            0,
            faults.Length,
            i =>
            {
                if (Try(plan.Files[i], around, out faults[i]) is { } file)
                {
                    take(file);
                }
            }
        );
        SiteException.ThrowIfAny([.. faults.OfType<Fault>()]);
    }

    private static RenderedFile? Try(PlannedFile file, Around? around, out Fault? fault)
    {
        try
        {
            fault = null;
            return Render(file, around);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            fault = Failed(file, e);
            return null;
        }
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
