namespace SiteGen.Site.Output;

/// <summary>The output folder, and the names beside it that writing needs.</summary>
/// <param name="Path">The folder itself.</param>
public sealed record OutputFolder(string Path)
{
    /// <summary>Where the new tree grows.</summary>
    public string Next => Path + ".sitegen-next";

    /// <summary>Where the old tree waits, on systems that cannot exchange two folders in one step.</summary>
    public string Last => Path + ".sitegen-last";

    /// <summary>The file that a running build has locked.</summary>
    public string Lock => Path + ".sitegen-lock";

    /// <summary>The path of a file of the site.</summary>
    public string this[string file] => System.IO.Path.Combine(Path, file);

    /// <summary>The output folder at a path, relative to the current folder.</summary>
    public static OutputFolder At(string path) =>
        new(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)));
}
