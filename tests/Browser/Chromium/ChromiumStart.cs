namespace SiteGen.Browser.Tests.Chromium;

/// <summary>Starts the first Chromium that can be had, and says which it is.</summary>
internal static class ChromiumStart
{
    private static readonly string[] Quiet =
    [
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>A running browser.</summary>
    /// <exception cref="NoChromiumException">No source has one that starts; the message tells why for each.</exception>
    public static async Task<IBrowser> Start(
        IPlaywright playwright,
        IEnumerable<ChromiumSource> sources,
        Action<string> say
    )
    {
        var reasons = new List<string>();
        foreach (var source in sources)
        {
            try
            {
                var path = await source.Provide(playwright);
                var browser = await Launch(playwright, path);
                say($"Browser tests use Chromium {browser.Version}, {path} ({source.Name}).");
                return browser;
            }
            catch (Exception e) when (e is NoChromiumException or PlaywrightException)
            {
                reasons.Add($"{source.Name}: {e.Message.Split('\n')[0]}");
            }
        }

        throw new NoChromiumException(
            $"""
            No Chromium for the browser tests. Install one, or name it in CHROMIUM_PATH. Tried:
            - {string.Join("\n- ", reasons)}
            """
        );
    }

    private static Task<IBrowser> Launch(IPlaywright playwright, string path) =>
        playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = path,
                // Chromium refuses to run its sandbox as root.
                Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet,
            }
        );
}
