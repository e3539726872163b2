namespace SiteGen.Tests.Generator;

/// <summary>Compares with files in tests/golden; UPDATE_GOLDEN=1 writes them anew.</summary>
internal static class Golden
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static void Compare(string name, string text)
    {
        var path = Path.Combine(Folder(), name);
        if (Update)
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.Exists(path).ShouldBeTrue($"{name} is not on record; UPDATE_GOLDEN=1 writes it");
        text.ShouldBe(File.ReadAllText(path), name);
    }

    public static IEnumerable<string> FilesIn(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Folder(), folder))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    private static string Folder() => Path.Combine(Repository.Root, "tests", "golden");
}
