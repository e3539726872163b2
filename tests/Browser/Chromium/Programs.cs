using System.ComponentModel;
using System.Diagnostics;

namespace SiteGen.Browser.Tests.Chromium;

/// <summary>Other programs of this machine.</summary>
internal static class Programs
{
    /// <summary>The first of these programs that a folder of PATH holds; null where none does.</summary>
    public static string? Find(params string[] names) =>
        names.SelectMany(_ => Folders, (name, folder) => Path.Join(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end; what it prints goes where this program's output goes.</summary>
    /// <exception cref="NoChromiumException">It ended badly, or not in time.</exception>
    public static async Task Run(TimeSpan patience, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Start(start);
        using var late = new CancellationTokenSource(patience);
        var command = $"`{program} {string.Join(' ', arguments)}`";
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new NoChromiumException($"{command} was not done after {patience.TotalMinutes} minutes");
        }

        if (process.ExitCode != 0)
        {
            throw new NoChromiumException($"{command} ended with exit code {process.ExitCode}");
        }
    }

    private static string[] Folders => Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new NoChromiumException($"`{start.FileName}` cannot be started: {e.Message}");
        }
    }
}
