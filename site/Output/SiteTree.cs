using SiteGen.Site.Render;

namespace SiteGen.Site.Output;

/// <summary>The finished tree: what is written anew, and what is taken over from the output as it stands.</summary>
/// <param name="New">Files that are new or have changed.</param>
/// <param name="Same">Paths of files that the output holds already.</param>
/// <param name="Foreign">Paths of files that no build wrote.</param>
/// <param name="Removed">Number of files of an earlier build that are no longer planned.</param>
public sealed record SiteTree(
    IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> New,
    IReadOnlyList<string> Same,
    IReadOnlyList<string> Foreign,
    int Removed
)
{
    /// <summary>Whether the tree differs from the output.</summary>
    public bool Changed => New.Count > 0 || Removed > 0;

    /// <summary>What growing it does; the manifest is not counted.</summary>
    public WriteReport Report =>
        new(New.Count(file => file.Path != Manifest.Name), Same.Count(path => path != Manifest.Name), Removed);

    /// <summary>Compares these files with the output.</summary>
    /// <exception cref="SiteException">A file that no build wrote stands in the way.</exception>
    public static SiteTree Plan(
        IReadOnlyList<RenderedFile> files,
        OutputFolder output,
        IReadOnlySet<string> earlier,
        IDisk disk
    )
    {
        var present =
            disk.Look(output.Path) == DiskEntry.None ? [] : disk.List(output.Path).ToHashSet(StringComparer.Ordinal);
        (string Path, ReadOnlyMemory<byte> Bytes)[] planned =
        [
            .. files.Select(file => (file.Route.Path, file.Bytes)),
            (Manifest.Name, Manifest.Write(files)),
        ];
        var lookup = planned.ToLookup(file =>
            present.Contains(file.Path) && IsSame(file.Bytes, output[file.Path], disk)
        );
        var ours = planned.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        SiteException.ThrowIfAny([
            .. lookup[false]
                .Where(file =>
                    file.Path != Manifest.Name && present.Contains(file.Path) && !earlier.Contains(file.Path)
                )
                .Select(file => InTheWay(output[file.Path])),
        ]);
        return new(
            [.. lookup[false]],
            [.. lookup[true].Select(file => file.Path)],
            [.. present.Where(path => !ours.Contains(path) && !earlier.Contains(path)).Order(StringComparer.Ordinal)],
            present.Count(path => !ours.Contains(path) && earlier.Contains(path))
        );
    }

    /// <summary>Writes the tree beside the output.</summary>
    public void Grow(OutputFolder output, IDisk disk)
    {
        var next = output with { Path = output.Next };
        disk.CreateFolder(next.Path, model: disk.Look(output.Path) == DiskEntry.Folder ? output.Path : null);
        var folders = New.Select(file => file.Path)
            .Concat(Same)
            .Concat(Foreign)
            .Select(Path.GetDirectoryName)
            .Distinct();
        foreach (var folder in folders.Where(folder => folder!.Length > 0).Order(StringComparer.Ordinal))
        {
            disk.CreateFolder(next[folder!]);
        }

        foreach (var path in Same.Concat(Foreign))
        {
            disk.Share(output[path], next[path]);
        }

        foreach (var (path, bytes) in New)
        {
            disk.Write(next[path], bytes.Span);
        }
    }

    private static bool IsSame(ReadOnlyMemory<byte> bytes, string file, IDisk disk) =>
        disk.Look(file) == DiskEntry.File && disk.Read(file).AsSpan().SequenceEqual(bytes.Span);

    private static Fault InTheWay(string file) =>
        new(
            "SITE007",
            file,
            1,
            1,
            "the site needs this name, and a file stands there that no build wrote; move it away"
        );
}
