using SiteGen.Site;

namespace SiteGen.Tests.Site.Output;

public class FailureTests
{
    [Theory]
    [Trait("Fault", "P01")]
    [Trait("Fault", "P02")]
    [InlineData(true)]
    [InlineData(false)]
    public void WhicheverChangeOfTheDiskFailsTheSiteIsOldOrNewAndTheNextBuildCompletes(bool exchanges)
    {
        var (olds, news) = (0, 0);
        for (var changes = 0; Fails(changes, exchanges, out var isNew); changes++)
        {
            (olds, news) = (olds + (isNew ? 0 : 1), news + (isNew ? 1 : 0));
        }

        olds.ShouldBeGreaterThan(8);
        news.ShouldBeGreaterThan(0);
    }

    private static bool Fails(int changes, bool exchanges, out bool isNew)
    {
        using var folder = new TemporaryFolder();
        folder.Write(Sites.Old);
        folder.Write("output/CNAME", "acme.example");
        Exception? failure = null;
        try
        {
            folder.Write(Sites.New, new FailingDisk(changes, exchanges));
        }
        catch (SiteException e)
        {
            failure = e;
            e.Faults.Single().Code.ShouldBe("SITE009");
            e.Faults.Single().Message.ShouldContain(folder.Path);
        }

        // Between two renames the old tree has another name for a moment; the next build finds it.
        var site = Directory.Exists(folder.Output.Path) || exchanges ? folder.Files : null;
        site?["CNAME"].ShouldBe("acme.example");
        site?.Remove("CNAME");
        isNew = site is not null && site["index.html"] == "new";
        site?.ShouldBe((isNew ? Sites.New : Sites.Old).Files());

        folder.Write(Sites.New);
        var next = folder.Files;
        next.Remove("CNAME").ShouldBeTrue();
        next.ShouldBe(Sites.New.Files());
        folder.Beside.ShouldBeEmpty();
        return failure is not null;
    }

    [Fact]
    [Trait("Fault", "P01")]
    public void ABuildKilledBetweenTwoRenamesIsUndoneByTheNext()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Sites.Old);
        Directory.Move(folder.Output.Path, folder.Output.Last);
        folder.Write("output.sitegen-next/index.html", "half");

        folder.Write(Sites.Old).ShouldBe(new(0, 3, 0));

        folder.Files.ShouldBe(Sites.Old.Files());
        folder.Beside.ShouldBeEmpty();
    }
}
