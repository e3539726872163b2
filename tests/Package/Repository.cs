namespace SiteGen.Package.Tests;

/// <summary>The clone that is tested.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    public static string Read(string file) => File.ReadAllText(Path.Join(Root, file));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Join(folder.FullName, "SiteGen.sln")) ? folder.FullName : Find(folder.Parent!);
}
