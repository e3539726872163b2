using SiteGen.Site.Output;

namespace SiteGen.Tests.Site.Output;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sitegen-").FullName;

    public OutputFolder Output => OutputFolder.At(this["output"]);

    public string this[string file] => System.IO.Path.Combine(Path, file);

    /// <summary>Every file and link below the output, with its content.</summary>
    public SortedDictionary<string, string> Files =>
        new(
            new Disk().List(Output.Path).ToDictionary(file => file, file => File.ReadAllText(Output[file])),
            StringComparer.Ordinal
        );

    /// <summary>What stands beside the output, its lock apart.</summary>
    public IEnumerable<string> Beside => new Disk().Names(Path).Except(["output", "output.sitegen-lock"]);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
