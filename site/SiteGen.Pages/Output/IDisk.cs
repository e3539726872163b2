namespace SiteGen.Site.Output;

/// <summary>What writing a site asks of a disk. A seam, so that tests can let any step fail.</summary>
public interface IDisk
{
    /// <summary>What stands at a path itself, without following a link.</summary>
    DiskEntry Look(string path);

    /// <summary>Names of what a folder itself holds, in ordinal order.</summary>
    IReadOnlyList<string> Names(string folder);

    /// <summary>
    /// Paths of all files and links below a folder, relative to it, with slashes, in ordinal order. Links
    /// are not followed.
    /// </summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>Content of a file.</summary>
    byte[] Read(string file);

    /// <summary>Whether the owner may write into a folder.</summary>
    bool IsReadOnly(string folder);

    /// <summary>Makes a folder, its parents included, with the rights of <paramref name="model"/> where given.</summary>
    void CreateFolder(string folder, string? model = null);

    /// <summary>Writes a file that does not exist.</summary>
    void Write(string file, ReadOnlySpan<byte> bytes);

    /// <summary>Makes <paramref name="target"/> the same file as <paramref name="source"/>, time stamps included.</summary>
    void Share(string source, string target);

    /// <summary>Renames a folder in one step.</summary>
    void Move(string source, string target);

    /// <summary>Lets two folders change names in one step; false where the system cannot.</summary>
    bool TryExchange(string one, string other);

    /// <summary>Deletes a folder and everything in it.</summary>
    void Delete(string folder);

    /// <summary>Takes a lock that ends with the process at the latest; null where another process has it.</summary>
    IDisposable? TryLock(string file);
}

/// <summary>What stands at a path.</summary>
public enum DiskEntry
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link or junction.</summary>
    Link,
}
