using System.Diagnostics;

namespace SiteGen.Site.Output;

/// <summary>Lets one build at a time write an output folder.</summary>
public static class OutputLock
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for other builds up to <paramref name="patience"/>; the lock ends with the result.</summary>
    /// <exception cref="SiteException">Another build has the folder.</exception>
    public static IDisposable Take(OutputFolder output, IDisk disk, TimeSpan patience)
    {
        // The file stays: were it deleted, a third build could lock a new one while a second holds the old.
        disk.CreateFolder(Path.GetDirectoryName(output.Lock)!);
        for (var waited = Stopwatch.StartNew(); ; Thread.Sleep(Between))
        {
            if (disk.TryLock(output.Lock) is { } taken)
            {
                return taken;
            }

            if (waited.Elapsed >= patience)
            {
                throw new SiteException(
                    new Fault("SITE008", output.Path, 1, 1, "the output folder is in use by another build; try again")
                );
            }
        }
    }
}
