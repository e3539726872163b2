using System.Text.RegularExpressions;

namespace SiteGen.Browser.Tests;

/// <summary>A reader's visit: a window with nothing stored, and everything that goes wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string Loaded = """
        () => document.readyState === "complete" || new Promise(done => addEventListener("load", () => done(true)))
        """;

    private const float Patience = 30_000;

    private readonly List<string> faults = [];
    private readonly Uri site;

    private Visit(IPage page, Uri site)
    {
        (Page, this.site) = (page, site);
        page.Console += (_, message) => Note(IsFault(message), $"console: {message.Text} {message.Location}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(Leaves(request.Url), $"leaves the site: {request.Url}");
        // Aborted is what the browser calls a file that it saves, and a page that the reader leaves.
        page.RequestFailed += (_, request) =>
            Note(request.Failure != "net::ERR_ABORTED", $"failed: {request.Url} {request.Failure}");
        page.Response += (_, answer) => Note(answer.Status >= 400, $"status {answer.Status}: {answer.Url}");
        page.Dialog += async (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, refused and failed requests, dialogs, requests to elsewhere.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (faults)
            {
                return [.. faults];
            }
        }
    }

    /// <summary>A window, still empty, for a site at an address.</summary>
    public static async Task<Visit> Begin(IBrowser browser, Uri site, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        return new(await context.NewPageAsync(), site);
    }

    /// <summary>
    /// Waits for the page that something just done leads to: for its address, then for the document in it. The browser may
    /// have told of both before, so neither wait listens for an event: both ask again.
    /// </summary>
    public async Task Arrive(Regex address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address, new() { Timeout = Patience });
        await Page.EvaluateAsync(Loaded);
    }

    /// <inheritdoc cref="Arrive(Regex)"/>
    public Task Arrive(Uri address) => Arrive(new Regex($"^{Regex.Escape(address.AbsoluteUri)}$"));

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    // For a file that is no page, the browser asks the server for an icon of its own accord.
    private static bool IsFault(IConsoleMessage message) =>
        message.Type is "error" or "warning" && !message.Location.Contains("/favicon.ico", StringComparison.Ordinal);

    private bool Leaves(string url) =>
        !url.StartsWith(site.AbsoluteUri, StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal);

    // The browser reports from a thread of its own.
    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            lock (faults)
            {
                faults.Add(text);
            }
        }
    }
}
