using SiteGen.Browser.Tests.Chromium;
using SiteGen.Browser.Tests.Sites;
using SiteGen.Site.Plan;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SiteGen.Browser.Tests;

/// <summary>One built site and one browser for all tests; each test opens windows of its own.</summary>
public sealed class Browsing(IMessageSink messages) : IAsyncLifetime
{
    // Where no browser is there, one of the groups provides it and the other finds it.
    private static readonly SemaphoreSlim Providing = new(1);

    private IPlaywright? playwright;

    internal BuiltSite Site { get; } = new();

    internal IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        await Providing.WaitAsync();
        try
        {
            Browser = await ChromiumStart.Start(playwright, ChromiumSource.All, Say);
        }
        finally
        {
            _ = Providing.Release();
        }

        await Site.Build();
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>A visit of a page, in a window of its own; from the root of a domain where nothing else is said.</summary>
    internal async Task<Visit> Open(
        Route page,
        Place place = Place.Root,
        BrowserNewContextOptions? options = null,
        string fragment = ""
    )
    {
        var visit = await Visit.Begin(Browser, Site.At(place), options);
        await visit.Page.GotoAsync(Site.At(place, page).AbsoluteUri + fragment);
        return visit;
    }

    private void Say(string text) => messages.OnMessage(new DiagnosticMessage(text));
}
