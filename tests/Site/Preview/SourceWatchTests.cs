using SiteGen.Site.Arguments;
using SiteGen.Site.Preview;
using SiteGen.Tests.Site.Output;

namespace SiteGen.Tests.Site.Preview;

public class SourceWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("acme-2025-q3.txt", true)]
    [InlineData("notes/about.md", true)]
    [InlineData("Pages/CallPage.razor", true)]
    [InlineData("Assets/site.css", true)]
    [InlineData("obj/site.args.txt", false)]
    [InlineData("bin/Debug/x.css", false)]
    [InlineData("acme.txt~", false)]
    [InlineData(".acme.txt.swp", false)]
    [InlineData(null, false)]
    public void OnlySourcesAskForABuild(string? path, bool asks) => SourceWatch.IsSource(path).ShouldBe(asks);

    [Fact]
    public async Task AChangedSeedIsBuiltAndThenTold()
    {
        using var folder = new TemporaryFolder();
        var (builds, told) = (0, new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously));
        using var watch = new SourceWatch(
            new Options { Seeds = folder.Path },
            () => Task.FromResult(Interlocked.Increment(ref builds) > 0),
            () => told.TrySetResult(builds)
        );

        folder.Write("acme.txt", "Good day.");

        (await told.Task.WaitAsync(Patience)).ShouldBe(1);
    }
}
