using System.Collections.Concurrent;
using System.Security.Cryptography;
using SiteGen.Site.Render;

namespace SiteGen.Site.Output;

/// <summary>
/// The finished tree: it grows beside the output, file by file, of what is new or has changed; what the output holds already is
/// taken over at the end.
/// </summary>
/// <param name="output">The output.</param>
/// <param name="earlier">Paths that an earlier build wrote.</param>
/// <param name="disk">The disk.</param>
public sealed class SiteTree(OutputFolder output, IReadOnlySet<string> earlier, IDisk disk)
{
    private readonly HashSet<string> present =
        disk.Look(output.Path) == DiskEntry.None ? [] : disk.List(output.Path).ToHashSet(StringComparer.Ordinal);
    private readonly NextFolders folders = new(output, disk);
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> written = [];
    private readonly ConcurrentBag<string> same = [];
    private readonly ConcurrentBag<string> inTheWay = [];

    /// <summary>Adds a file; on several threads at once.</summary>
    public void Add(RenderedFile file)
    {
        hashes[file.Route.Path] = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        Add(file.Route.Path, file.Bytes.Span);
    }

    /// <summary>Makes the tree the output, where it differs.</summary>
    /// <exception cref="SiteException">A file that no build wrote stands in the way.</exception>
    public WriteReport Finish()
    {
        SiteException.ThrowIfAny([.. inTheWay.Order(StringComparer.Ordinal).Select(path => InTheWay(output[path]))]);
        var report = new WriteReport(written.Count, same.Count, present.Count(IsGone));
        Add(Manifest.Name, Manifest.Write(hashes));
        if (!written.IsEmpty || report.Removed > 0)
        {
            foreach (var path in same.Concat(present.Where(IsForeign)).Order(StringComparer.Ordinal))
            {
                folders.MakeFor(path);
                disk.Share(output[path], folders.Next[path]);
            }

            FolderSwap.Swap(output, disk);
        }

        return report;
    }

    private void Add(string path, ReadOnlySpan<byte> bytes)
    {
        if (present.Contains(path) && IsSame(bytes, output[path]))
        {
            same.Add(path);
        }
        else if (path != Manifest.Name && present.Contains(path) && !earlier.Contains(path))
        {
            inTheWay.Add(path);
        }
        else
        {
            folders.MakeFor(path);
            disk.Write(folders.Next[path], bytes);
            written.Add(path);
        }
    }

    private bool IsOurs(string path) => path == Manifest.Name || hashes.ContainsKey(path);

    private bool IsGone(string path) => !IsOurs(path) && earlier.Contains(path);

    private bool IsForeign(string path) => !IsOurs(path) && !earlier.Contains(path);

    private bool IsSame(ReadOnlySpan<byte> bytes, string file) =>
        disk.Look(file) == DiskEntry.File && disk.Read(file).AsSpan().SequenceEqual(bytes);

    private static Fault InTheWay(string file) =>
        new(
            "SITE007",
            file,
            1,
            1,
            "the site needs this name, and a file stands there that no build wrote; move it away"
        );
}
