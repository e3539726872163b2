using System.Net;
using Microsoft.AspNetCore.Builder;
using SiteGen.Site.Arguments;
using SiteGen.Site.Preview;
using SiteGen.Tests.Site.Output;

namespace SiteGen.Tests.Site.Preview;

public sealed class PreviewServerTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder folder = new();
    private readonly Visitors visitors = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication? server;

    public async Task InitializeAsync()
    {
        folder.Write("secret.txt", "secret");
        folder.Write("output/index.html", "<head></head>home");
        folder.Write("output/404.html", "<head></head>missing");
        folder.Write("output/about/index.html", "<head></head>about");
        folder.Write("output/data/calls.csv", "call\n");
        server = PreviewServer.Make(new Options { Output = folder.Output.Path, Port = 0 }, visitors);
        await server.StartAsync();
        client.BaseAddress = new(server.Urls.Single());
    }

    public async Task DisposeAsync() => await server!.DisposeAsync();

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void OnlyThisMachineIsServed() => client.BaseAddress!.Host.ShouldBe("127.0.0.1");

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "home")]
    [InlineData("/about/", HttpStatusCode.OK, "about")]
    [InlineData("/about/index.html", HttpStatusCode.OK, "about")]
    [InlineData("/data/calls.csv", HttpStatusCode.OK, "call\n")]
    [InlineData("/gone/deep.html", HttpStatusCode.NotFound, "missing")]
    [InlineData("/%2e%2e/secret.txt", HttpStatusCode.NotFound, "missing")]
    [InlineData("/..%2fsecret.txt", HttpStatusCode.NotFound, "missing")]
    public async Task FilesAreServedAsStaticServersDo(string path, HttpStatusCode status, string text)
    {
        var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldEndWith(text);
    }

    [Fact]
    public async Task AFolderWithoutItsSlashIsSentThere() =>
        (await client.GetAsync(new Uri("/about", UriKind.Relative))).Headers.Location!.ToString().ShouldBe("/about/");

    [Fact]
    public async Task OnlyPagesGetTheScript()
    {
        (await client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldContain(ReloadScript.Path);
        (await client.GetStringAsync(new Uri(ReloadScript.Path, UriKind.Relative))).ShouldContain(
            ReloadScript.EventsPath
        );
        File.ReadAllText(folder.Output["index.html"]).ShouldNotContain(ReloadScript.Path);
    }

    [Fact]
    public async Task AWaitingBrowserIsToldToReload()
    {
        using var answer = await client.GetAsync(
            new Uri(ReloadScript.EventsPath, UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead
        );
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync());
        await events.ReadLineAsync().WaitAsync(Patience);

        visitors.Reload();

        (await events.ReadToEndAsync().WaitAsync(Patience)).ShouldContain("data: reload");
    }
}
