namespace SiteGen.Browser.Tests.Sites;

/// <summary>The clone that is tested.</summary>
internal static class Repository
{
    public static string Seeds => Path.Join(Root, "seeds");

    public static string Notes => Path.Join(Seeds, "notes");

    public static string Pictures => Path.Join(Root, "docs", "pictures");

    private static string Root { get; } = Find(new(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Join(folder.FullName, "SiteGen.sln")) ? folder.FullName : Find(folder.Parent!);
}
