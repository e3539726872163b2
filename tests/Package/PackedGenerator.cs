namespace SiteGen.Package.Tests;

/// <summary>The package, made once from the sources, and an empty package cache for those who use it.</summary>
public sealed class PackedGenerator : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitegen-package-");
    private int consumers;

    public PackedGenerator() =>
        Dotnet
            .Run(Repository.Root, OwnCache, "pack", "generator/SiteGen.Generator", "--no-restore", "-o", Feed)
            .Succeeded();

    public string Feed => Path.Join(folder.FullName, "feed");

    // A cache that held the package of an earlier run would test that one.
    public string Cache => Path.Join(folder.FullName, "cache");

    public string NewFolder() => folder.CreateSubdirectory($"consumer{Interlocked.Increment(ref consumers)}").FullName;

    public void Dispose() => folder.Delete(recursive: true);

    private static string OwnCache =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

/// <summary>The tests that share one package.</summary>
[CollectionDefinition(nameof(PackedGenerator))]
public sealed class Packed : ICollectionFixture<PackedGenerator>;
