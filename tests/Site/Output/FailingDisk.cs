using SiteGen.Site.Output;

namespace SiteGen.Tests.Site.Output;

/// <summary>A disk that fails at its k-th change, as a full disk does or a killed build.</summary>
/// <param name="changes">Changes that succeed before.</param>
/// <param name="exchanges">Whether it can exchange two folders in one step.</param>
internal sealed class FailingDisk(int changes, bool exchanges = true) : IDisk
{
    private readonly Disk disk = new();
    private int left = changes;

    public DiskEntry Look(string path) => disk.Look(path);

    public IReadOnlyList<string> Names(string folder) => disk.Names(folder);

    public IReadOnlyList<string> List(string folder) => disk.List(folder);

    public byte[] Read(string file) => disk.Read(file);

    public bool IsReadOnly(string folder) => disk.IsReadOnly(folder);

    public void CreateFolder(string folder, string? model = null) =>
        Change(folder, () => disk.CreateFolder(folder, model));

    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        // A full disk takes the beginning of a file.
        var content = bytes.ToArray();
        if (left == 0)
        {
            disk.Write(file, content.AsSpan(0, content.Length / 2));
        }

        Change(file, () => disk.Write(file, content));
    }

    public void Share(string source, string target) => Change(target, () => disk.Share(source, target));

    public void Move(string source, string target) => Change(target, () => disk.Move(source, target));

    public bool TryExchange(string one, string other)
    {
        var done = false;
        if (exchanges)
        {
            Change(one, () => done = disk.TryExchange(one, other));
        }

        return done;
    }

    public void Delete(string folder) => Change(folder, () => disk.Delete(folder));

    public IDisposable? TryLock(string file) => disk.TryLock(file);

    private void Change(string path, Action change)
    {
        if (left-- == 0)
        {
            throw new IOException($"No space left on device : '{path}'");
        }

        change();
    }
}
