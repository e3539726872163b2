using System.Runtime.Versioning;
using SiteGen.Site.Output;

namespace SiteGen.Tests.Site.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFirstBuildMakesTheFolderAndItsParents()
    {
        var output = OutputFolder.At(folder["deep/down/output"]);

        new SiteWriter(new Disk(), TimeSpan.Zero).Write(Sites.Old, output).ShouldBe(new(3, 0, 0));

        File.ReadAllText(output["calls/a/index.html"]).ShouldBe("a");
    }

    [Fact]
    [Trait("Fault", "P05")]
    public void ASecondBuildWritesWhatChangedAndRemovesWhatIsNoLongerPlanned()
    {
        folder.Write(Sites.Old);

        folder.Write(Sites.New).ShouldBe(new(2, 1, 1));

        folder.Files.ShouldBe(Sites.New.Files());
        folder.Beside.ShouldBeEmpty();
        Directory.Exists(folder.Output["calls/b"]).ShouldBeFalse();
    }

    [Fact]
    [Trait("Fault", "P08")]
    public void WhereNothingChangedNothingIsWritten()
    {
        folder.Write(Sites.Old);
        var before = Stamps();

        // Any change of the disk would be its first, and fail.
        folder.Write(Sites.Old, new FailingDisk(LockOnly)).ShouldBe(new(0, 3, 0));

        Stamps().ShouldBe(before);
    }

    [Fact]
    public void AFileThatDidNotChangeKeepsItsTimeStamp()
    {
        folder.Write(Sites.Old);
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.Output["calls/a/index.html"], longAgo);

        folder.Write(Sites.New);

        File.GetLastWriteTimeUtc(folder.Output["calls/a/index.html"]).ShouldBe(longAgo);
    }

    [Fact]
    [Trait("Fault", "P05")]
    public void FilesThatNoBuildWroteStay()
    {
        folder.Write(Sites.Old);
        folder.Write("output/CNAME", "acme.example");
        folder.Write("output/calls/b/mine.txt", "mine");
        File.CreateSymbolicLink(folder.Output["link"], "CNAME");

        folder.Write(Sites.New);

        folder.Files.Keys.ShouldBe([
            Manifest.Name,
            "CNAME",
            "calls/a/index.html",
            "calls/b/mine.txt",
            "calls/c/index.html",
            "index.html",
            "link",
        ]);
        folder.Files["link"].ShouldBe("acme.example");
        new FileInfo(folder.Output["link"]).LinkTarget.ShouldBe("CNAME");
    }

    [Fact]
    public void APageThatSomebodyChangedIsWrittenAgain()
    {
        folder.Write(Sites.Old);
        folder.Write("output/index.html", "mine");

        folder.Write(Sites.Old).ShouldBe(new(1, 2, 0));

        folder.Files.ShouldBe(Sites.Old.Files());
    }

    [Fact]
    public void AFileThatNoBuildWroteIsNeverOverwritten()
    {
        folder.Write(Sites.Old);
        folder.Write("output/calls/c/index.html", "mine");

        var fault = Faults.Of(() => folder.Write(Sites.New));

        fault.Code.ShouldBe("SITE007");
        fault.File.ShouldBe(folder.Output["calls/c/index.html"]);
        folder.Files["calls/c/index.html"].ShouldBe("mine");
        folder.Files["index.html"].ShouldBe("old");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void TheFolderKeepsItsRights()
    {
        folder.Write(Sites.Old);
        var rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder.Output.Path, rights);

        folder.Write(Sites.New);

        File.GetUnixFileMode(folder.Output.Path).ShouldBe(rights);
    }

    [Fact]
    public void TheManifestListsEveryFileForItsHashToBeChecked()
    {
        folder.Write(Sites.Of(("index.html", "old")));

        folder
            .Files[Manifest.Name]
            .ShouldBe("cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4  index.html\n");
    }

    // Making the folder of the lock, which exists.
    private const int LockOnly = 1;

    private Dictionary<string, (DateTime, long)> Stamps() =>
        Directory
            .EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(
                path => path,
                path => (File.GetLastWriteTimeUtc(path), Directory.Exists(path) ? 0 : new FileInfo(path).Length)
            );
}
