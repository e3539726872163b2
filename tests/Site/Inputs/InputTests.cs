using SiteGen.Site.Inputs;
using SiteGen.Tests.Site.Output;

namespace SiteGen.Tests.Site.Inputs;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AMistypedFolderOfTranscriptsIsRefused()
    {
        SeedFolder.Require(folder.Path);
        SeedFolder.Require(null);

        var fault = Faults.Of(() => SeedFolder.Require(folder["transcrpts"]));

        fault.Code.ShouldBe("SITE016");
        fault.File.ShouldBe(folder["transcrpts"]);
    }

    [Fact]
    public void NotesAreReadByNameWithoutMarkOrCarriageReturns()
    {
        folder.Write("about.md", "\uFEFFA note.\r\n營收\r\n");
        folder.Write("draft.txt", "no note");

        Notes.Read(folder.Path).ShouldBe(new Dictionary<string, string> { ["about.md"] = "A note.\n營收\n" });
        Notes.Read(folder["none"]).ShouldBeEmpty();
    }

    [Fact]
    public void ANoteThatIsNotUtf8IsRefused()
    {
        File.WriteAllBytes(folder["about.md"], [(byte)'A', 0xE9, (byte)'b']);

        Faults
            .Of(() => Notes.Read(folder.Path))
            .ToString()
            .ShouldContain("about.md(1,1): error SITE012: the note is not UTF-8 (byte 2 ");
    }
}
