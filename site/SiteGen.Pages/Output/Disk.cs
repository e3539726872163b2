namespace SiteGen.Site.Output;

/// <summary>The disk of this machine.</summary>
public sealed class Disk : IDisk
{
    /// <inheritdoc/>
    public DiskEntry Look(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is not null ? DiskEntry.Link
            : file.Exists ? DiskEntry.File
            : Directory.Exists(path) ? DiskEntry.Folder
            : DiskEntry.None;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string folder) =>
        [
            .. Directory
                .EnumerateFileSystemEntries(folder)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [
            .. Walk(new DirectoryInfo(folder))
                .Select(entry => Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    public byte[] Read(string file) => File.ReadAllBytes(file);

    /// <inheritdoc/>
    public bool IsReadOnly(string folder) =>
        !OperatingSystem.IsWindows() && !File.GetUnixFileMode(folder).HasFlag(UnixFileMode.UserWrite);

    /// <inheritdoc/>
    public void CreateFolder(string folder, string? model = null)
    {
        Directory.CreateDirectory(folder);
        if (model is not null && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(model));
        }
    }

    /// <inheritdoc/>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
    }

    /// <inheritdoc/>
    public void Share(string source, string target)
    {
        if (new FileInfo(source).LinkTarget is { } leadsTo)
        {
            File.CreateSymbolicLink(target, leadsTo);
        }
        else if (!NativeDisk.TryLink(source, target))
        {
            File.Copy(source, target);
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(source));
        }
    }

    /// <inheritdoc/>
    public void Move(string source, string target) => Directory.Move(source, target);

    /// <inheritdoc/>
    public bool TryExchange(string one, string other) => NativeDisk.TryExchange(one, other);

    /// <inheritdoc/>
    public void Delete(string folder) => Directory.Delete(folder, recursive: true);

    /// <inheritdoc/>
    public IDisposable? TryLock(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (NativeDisk.IsLocked(e))
        {
            return null;
        }
    }

    private static IEnumerable<FileSystemInfo> Walk(DirectoryInfo folder) =>
        folder
            .EnumerateFileSystemInfos()
            .SelectMany(entry => entry is DirectoryInfo { LinkTarget: null } child ? Walk(child) : [entry]);
}
