using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using SiteGen.Site.Arguments;

namespace SiteGen.Site.Preview;

/// <summary>Watches what the site is made from, builds again when it changes, and tells when that is done.</summary>
public sealed class SourceWatch : IDisposable
{
    // Editors save in several steps.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    private readonly List<FileSystemWatcher> watchers = [];

    // Room for one: whatever changes during a build asks for one more build, not for many.
    private readonly Channel<string> changes = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Begins to watch the transcripts and the project's folder.</summary>
    public SourceWatch(Options options, Func<Task<bool>> build, Action built)
    {
        foreach (var folder in new[] { options.Seeds, Path.GetDirectoryName(options.Project) })
        {
            if (Directory.Exists(folder))
            {
                watchers.Add(Watch(folder));
            }
        }

        _ = Task.Run(() => Follow(build, built));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        changes.Writer.TryComplete();
    }

    /// <summary>Whether a change of this file, named from the folder that is watched, asks for a build.</summary>
    public static bool IsSource([NotNullWhen(true)] string? path) =>
        path is not null
        && Path.GetExtension(path) is ".txt" or ".md" or ".razor" or ".cs" or ".css" or ".js" or ".svg"
        && !path.Split(Path.DirectorySeparatorChar).Any(name => name is "bin" or "obj");

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Note(change.Name);
        watcher.Created += (_, change) => Note(change.Name);
        watcher.Deleted += (_, change) => Note(change.Name);
        watcher.Renamed += (_, change) => Note(IsSource(change.Name) ? change.Name : change.OldName);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(string? path)
    {
        if (IsSource(path))
        {
            changes.Writer.TryWrite(path);
        }
    }

    private async Task Follow(Func<Task<bool>> build, Action built)
    {
        await foreach (var path in changes.Reader.ReadAllAsync())
        {
            await Task.Delay(Quiet);
            while (changes.Reader.TryRead(out _)) { }

            Console.WriteLine($"{Path.GetFileName(path)} changed: building");
            if (await build())
            {
                Console.WriteLine("built");
                built();
            }
        }
    }
}
