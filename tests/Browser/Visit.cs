namespace SiteGen.Browser.Tests;

/// <summary>A reader's visit: a window with nothing stored, and everything that goes wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly List<string> faults = [];
    private readonly Uri site;

    private Visit(IPage page, Uri site)
    {
        (Page, this.site) = (page, site);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
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

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

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
