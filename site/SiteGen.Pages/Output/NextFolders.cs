using System.Collections.Concurrent;

namespace SiteGen.Site.Output;

/// <summary>The folders of the tree that grows beside the output, each made before its first file.</summary>
/// <param name="output">The output.</param>
/// <param name="disk">The disk.</param>
internal sealed class NextFolders(OutputFolder output, IDisk disk)
{
    private readonly ConcurrentDictionary<string, Lazy<string>> made = new(StringComparer.Ordinal);

    /// <summary>Where the tree grows.</summary>
    public OutputFolder Next { get; } = output with { Path = output.Next };

    /// <summary>Makes the folder of a file, with those around it; on several threads at once.</summary>
    public void MakeFor(string file) => _ = Make(Path.GetDirectoryName(file)!);

    private string Make(string folder) =>
        made.GetOrAdd(folder, _ => new(() => folder.Length == 0 ? MakeRoot() : MakeInside(folder))).Value;

    private string MakeRoot()
    {
        disk.CreateFolder(Next.Path, model: disk.Look(output.Path) == DiskEntry.Folder ? output.Path : null);
        return Next.Path;
    }

    private string MakeInside(string folder)
    {
        _ = Make("");
        disk.CreateFolder(Next[folder]);
        return folder;
    }
}
