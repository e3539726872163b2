using SiteGen.Site.Render;

namespace SiteGen.Site.Output;

/// <summary>
/// Writes a site: grows the finished tree beside the output and lets the two change names in one step, so
/// that nobody, and no killed build, ever sees half a site. The only code that writes to the disk.
/// </summary>
/// <param name="disk">The disk.</param>
/// <param name="patience">How long to wait for another build of the same output.</param>
public sealed class SiteWriter(IDisk disk, TimeSpan patience)
{
    /// <summary>Makes the output folder hold these files, and those that no build wrote.</summary>
    /// <exception cref="SiteException">The folder is refused, in use, or cannot be written; it is as it was.</exception>
    public WriteReport Write(IReadOnlyList<RenderedFile> files, OutputFolder output) =>
        Write(
            output,
            tree =>
            {
                foreach (var file in files)
                {
                    tree.Add(file);
                }
            }
        );

    /// <summary>Makes the output folder hold the files that are added to the tree, and those that no build wrote.</summary>
    /// <exception cref="SiteException">The folder is refused, in use, or cannot be written; it is as it was.</exception>
    public WriteReport Write(OutputFolder output, Action<SiteTree> grow)
    {
        try
        {
            // Refused before anything is made beside it, and again once no other build can change it.
            OutputGuard.Enter(output, disk);
            using var taken = OutputLock.Take(output, disk, patience);
            FolderSwap.Recover(output, disk);
            var tree = new SiteTree(output, OutputGuard.Enter(output, disk), disk);
            try
            {
                grow(tree);
                return tree.Finish();
            }
            catch
            {
                FolderSwap.Abandon(output, disk);
                throw;
            }
        }
        catch (Exception e) when (Cause(e) is IOException or UnauthorizedAccessException)
        {
            throw new SiteException(
                new Fault("SITE009", output.Path, 1, 1, $"the site cannot be written: {Cause(e).Message}")
            );
        }
    }

    // What several threads threw, the first of them stands for.
    private static Exception Cause(Exception e) => e is AggregateException all ? all.Flatten().InnerExceptions[0] : e;
}

/// <summary>What writing did.</summary>
/// <param name="Written">Files that are new or have changed.</param>
/// <param name="Kept">Files that were the same already.</param>
/// <param name="Removed">Files of an earlier build that are no longer planned.</param>
public sealed record WriteReport(int Written, int Kept, int Removed);
