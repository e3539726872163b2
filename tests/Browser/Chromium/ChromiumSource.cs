namespace SiteGen.Browser.Tests.Chromium;

/// <summary>A place that a Chromium may come from.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Provide">Finds or installs the program; throws <see cref="NoChromiumException"/> where it cannot.</param>
internal sealed record ChromiumSource(string Name, Func<IPlaywright, Task<string>> Provide)
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The sources, in the order in which they are asked.</summary>
    public static IReadOnlyList<ChromiumSource> All { get; } =
    [
        new("CHROMIUM_PATH", _ => Task.FromResult(FromVariable())),
        new("PATH", _ => Task.FromResult(FromPath())),
        new("Playwright's own", FromPlaywright),
        new("apt-get", _ => FromDebian()),
    ];

    private static string FromVariable() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path
            ? File.Exists(path)
                ? path
                : throw new NoChromiumException($"there is no file {path}")
            : throw new NoChromiumException("is not set");

    private static string FromPath() =>
        Programs.Find(Names) ?? throw new NoChromiumException($"holds no {string.Join(", no ", Names)}");

    private static async Task<string> FromPlaywright(IPlaywright playwright)
    {
        var path = playwright.Chromium.ExecutablePath;
        if (!File.Exists(path))
        {
            var code = await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
            if (code != 0)
            {
                throw new NoChromiumException($"`playwright install chromium` ended with exit code {code}");
            }
        }

        return path;
    }

    private static async Task<string> FromDebian()
    {
        if (Programs.Find("apt-get") is not { } apt)
        {
            throw new NoChromiumException("is not on this machine");
        }

        if (!Environment.IsPrivilegedProcess)
        {
            throw new NoChromiumException("needs root");
        }

        await Programs.Run(Patience, apt, "update");
        await Programs.Run(Patience, apt, "install", "-y", "--no-install-recommends", Names[0]);
        return FromPath();
    }
}
