using System.Runtime.Versioning;
using SiteGen.Site.Output;

namespace SiteGen.Tests.Site.Output;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Fault", "P06")]
    public void ALinkIsRefused()
    {
        Directory.CreateDirectory(folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder.Output.Path, folder["elsewhere"]);

        Refused("is a link");

        Directory.EnumerateFileSystemEntries(folder["elsewhere"]).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Fault", "P06")]
    public void ADeadLinkIsRefused()
    {
        File.CreateSymbolicLink(folder.Output.Path, folder["nowhere"]);
        Refused("is a link");
    }

    [Fact]
    public void AFileIsRefused()
    {
        folder.Write("output", "mine");
        Refused("is a file");
    }

    [Theory]
    [Trait("Fault", "P06")]
    [InlineData(".git/HEAD")]
    [InlineData(".git")]
    [InlineData("Acme.sln")]
    [InlineData("Acme.slnx")]
    public void TheRootOfARepositoryIsRefused(string file)
    {
        folder.Write("output/" + file, "x");
        // Even one that a build wrote into.
        folder.Write("output/" + Manifest.Name, "");

        Refused("root of a repository");
    }

    [Fact]
    [Trait("Fault", "P06")]
    public void AFolderOfSomebodyElseIsRefused()
    {
        folder.Write("output/thesis.txt", "mine");
        Refused("holds 'thesis.txt'");
        folder.Files.Keys.ShouldBe(["thesis.txt"]);
    }

    [Fact]
    public void AnEmptyFolderIsTaken()
    {
        Directory.CreateDirectory(folder.Output.Path);
        folder.Write(Sites.Old).Written.ShouldBe(3);
    }

    [Fact]
    public void ADamagedManifestIsRefused()
    {
        folder.Write(Sites.Old);
        folder.Write("output/" + Manifest.Name, "not a manifest\n");
        Refused("is damaged");
    }

    [Fact]
    [Trait("Fault", "P03")]
    [UnsupportedOSPlatform("windows")]
    public void AReadOnlyFolderIsRefused()
    {
        folder.Write(Sites.Old);
        File.SetUnixFileMode(folder.Output.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Refused("read-only", Sites.New);

        File.SetUnixFileMode(
            folder.Output.Path,
            UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite
        );
        folder.Files.ShouldBe(Sites.Old.Files());
    }

    [Fact]
    [Trait("Fault", "P04")]
    public void AFolderThatAnotherBuildWritesIsInUse()
    {
        folder.Write(Sites.Old);
        using (new Disk().TryLock(folder.Output.Lock))
        {
            var fault = Faults.Of(() => folder.Write(Sites.New));

            fault.Code.ShouldBe("SITE008");
            fault.ToString().ShouldContain(folder.Output.Path);
        }

        folder.Write(Sites.New).Written.ShouldBe(2);
    }

    [Fact]
    [Trait("Fault", "P04")]
    public async Task BuildsAtOnceWaitForEachOther()
    {
        var builds = Enumerable
            .Range(0, 8)
            .Select(i =>
                Task.Run(() =>
                    new SiteWriter(new Disk(), TimeSpan.FromMinutes(1)).Write(
                        i % 2 == 0 ? Sites.Old : Sites.New,
                        folder.Output
                    )
                )
            );

        await Task.WhenAll(builds);

        var site = folder.Files["index.html"] == "old" ? Sites.Old : Sites.New;
        folder.Files.ShouldBe(site.Files());
        folder.Beside.ShouldBeEmpty();
    }

    private void Refused(string why, IReadOnlyList<SiteGen.Site.Render.RenderedFile>? site = null)
    {
        var fault = Faults.Of(() => folder.Write(site ?? Sites.Old));

        fault.Code.ShouldBe("SITE007");
        fault.File.ShouldBe(folder.Output.Path);
        fault.Message.ShouldContain(why);
        folder.Beside.Except(["elsewhere"]).ShouldBeEmpty();
    }
}
